package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.FilingHeader;

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
    assertEquals(
        new FilingHeader(
            Optional.of("Invesco Quality Municipal Securities"),
            Optional.of("N-CSR"),
            Optional.of("811-07560"),
            Optional.of(LocalDate.of(2012, 2, 29)),
            Optional.of("IQM")),
        HeaderReader.read(List.of(page.lines(), second.lines())));
  }

  @Test
  void aReportWithoutACoverFormIsKnownByTheNameOnItsFirstPage() {
    var page =
        new TypedPage()
            .at(50, 60, "Annual report")
            .at(50, 80, "Harbor Lane Municipal Income Fund")
            .at(50, 100, "April 30, 2019");
    assertEquals(
        new FilingHeader(
            Optional.of("Harbor Lane Municipal Income Fund"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2019, 4, 30)),
            Optional.empty()),
        HeaderReader.read(List.of(page.lines())));
  }
}
