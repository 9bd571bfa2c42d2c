package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.FilingHeader;
import org.muniscope.model.Source;

/** Who filed what, from the first pages. */
final class HeaderReaderTest {
  @Test
  void theFormTellsWhoFiledWhat() {
    var page =
        new TypedPage()
            .at(250, 60, "FORM N-CSR")
            .at(100, 80, "Investment Company Act file number 811-07560")
            .at(100, 100, "Invesco Quality Municipal Securities")
            .at(100, 110, "(Exact name of registrant as specified in charter)")
            .at(100, 130, "Date of fiscal year end: 2/28")
            .at(100, 140, "Date of reporting period: 2/29/12");
    var second = new TypedPage(2).at(50, 100, "NYSE Symbol IQM");
    var header = HeaderReader.read(List.of(page.lines(), second.lines()));
    assertEquals(
        new FilingHeader(
            Optional.of("Invesco Quality Municipal Securities"),
            Optional.of("N-CSR"),
            Optional.of("811-07560"),
            Optional.of(LocalDate.of(2012, 2, 29)),
            Optional.of("IQM"),
            header.places()),
        header);
    assertEquals(List.of(1, 1, 1, 1, 2), pages(header));
  }

  @Test
  void aReportWithoutACoverFormIsKnownByTheNameOnItsFirstPage() {
    var page =
        new TypedPage()
            .at(50, 60, "Annual report")
            .at(50, 80, "Harbor Lane Municipal Income Fund")
            .at(50, 100, "April 30, 2019");
    var header = HeaderReader.read(List.of(page.lines()));
    assertEquals(
        new FilingHeader(
            Optional.of("Harbor Lane Municipal Income Fund"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2019, 4, 30)),
            Optional.empty(),
            header.places()),
        header);
    assertEquals(List.of(1, 0, 0, 1, 0), pages(header));
  }

  @Test
  void theDateOfTheScheduleHasAPlaceOnlyWhereItIsThatOfTheCover() {
    var cover = LocalDate.of(2019, 4, 30);
    var header = HeaderReader.read(List.of(new TypedPage().at(50, 100, "April 30, 2019").lines()));
    assertEquals(List.of(0, 0, 0, 1, 0), pages(header.with(Optional.empty(), Optional.of(cover))));
    var other = Optional.of(cover.plusDays(1));
    assertEquals(List.of(0, 0, 0, 0, 0), pages(header.with(Optional.empty(), other)));
  }

  @Test
  void theDayOfALetterIsNotThatOfTheReport() {
    var page =
        new TypedPage()
            .at(50, 60, "March 19, 2019")
            .at(50, 80, "Dear Shareholder:")
            .at(50, 100, "In the year that ended on February 28, 2019, bonds returned 5.1%.");
    assertEquals(
        Optional.of(LocalDate.of(2019, 2, 28)),
        HeaderReader.read(List.of(page.lines())).reportDate());
  }

  /** The page of each fact; 0 where no place is known. */
  private static List<Integer> pages(FilingHeader header) {
    return Arrays.stream(FilingHeader.Fact.values())
        .map(fact -> header.place(fact).map(Source::page).orElse(0))
        .toList();
  }
}
