package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;

/** Large words across the lines of a schedule of two pages. */
final class StampedWordsTest {
  private static TypedPage page(int number) {
    var page =
        new TypedPage(number)
            .at(50, 80, "Security")
            .upTo(450, 80, "Principal Amount")
            .upTo(560, 80, "Value");
    IntStream.range(0, 8)
        .forEach(at ->
            page.at(50, 100 + 12 * at, "Marlow Water Board, RB, 5.00%, 7/1/3" + at)
                .upTo(450, 100 + 12 * at, "1,500,000")
                .upTo(560, 100 + 12 * at, "1,612,345"));
    return page;
  }

  private static List<String> told(TypedPage first, TypedPage second) {
    var pages = Stream.of(first, second).map(TypedPage::page).map(PageText::of).toList();
    return FilingReader.read(pages).findings().stream()
        .filter(finding -> finding.message().startsWith("This large word"))
        .map(Finding::printed)
        .toList();
  }

  @Test
  void aWordOnOnePageAloneIsTold() {
    assertEquals(List.of("Tolland"), told(page(1).large(150, 150, "Tolland"), page(2)));
  }

  @Test
  void aWordOnEveryPageIsAStamp() {
    var first = page(1).large(150, 150, "Tolland");
    assertEquals(List.of(), told(first, page(2).large(150, 150, "Tolland")));
  }

  @Test
  void aWordThatOnlyStampsHoldIsOne() {
    assertEquals(List.of(), told(page(1).large(150, 150, "DRAFT"), page(2)));
  }
}
