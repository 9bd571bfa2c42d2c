package org.muniscope.extract;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Extraction;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;

/** Pages of a schedule with two bonds each, and what is read of them. */
final class TypedFiling {
  private TypedFiling() {}

  private static final String FOOT =
      "The accompanying notes are an integral part of this Portfolio of Investments.";

  /** A page with two bonds; its head stands on the line of the title. */
  static TypedPage page(int number, String state, String place) {
    return new TypedPage(number)
        .at(50, 60, "Portfolio of Investments")
        .at(430, 60, "Par")
        .at(520, 60, "$ Value")
        .at(50, 72, "(Amounts in 000s)")
        .at(50, 90, state)
        .at(60, 102, place + " Water, Series A, 4.75%, 7/1/28")
        .upTo(440, 102, "1,375")
        .upTo(550, 102, "1,559")
        .at(60, 114, place + " Sewer, Series C, 3.00%, 8/15/31")
        .upTo(440, 114, "3,250")
        .upTo(550, 114, "3,106")
        .upTo(550, 126, "4,665")
        .at(50, 760, FOOT);
  }

  /** What is read of pages. */
  static Extraction<Filing> read(Stream<TypedPage> pages) {
    return FilingReader.read(pages.map(TypedPage::page).map(PageText::of).toList());
  }

  /** The issuers of all holdings. */
  static List<String> names(Extraction<Filing> read) {
    return read.value().schedules().stream()
        .flatMap(schedule -> schedule.holdings().stream())
        .map(Holding::security)
        .map(Holding.Security::issuer)
        .toList();
  }

  /** A schedule of three states. */
  static Stream<TypedPage> threePages() {
    var places = List.of("Marlow", "Tolland", "Ferris");
    var states = List.of("ALABAMA 1.2%", "ARIZONA 1.2%", "OHIO 1.2%");
    return IntStream.range(0, 3).mapToObj(at -> page(at + 1, states.get(at), places.get(at)));
  }
}
