package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Schedule;

/** Names of funds on the covers of reports. */
final class CoverTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbor Lane Municipal Income Fund",
        "Broadway National Municipal Series",
        "The Tax-Exempt Bond Fund of the West",
        "Bond Trust of the Coast",
        "Wall Tax Exempt Cash Management",
        "iPeaks National Muni Bond ETF",
        "1919 Maryland Tax-Free Income Fund"
      })
  void theNameStandsAboveKindAndDateOfTheReport(String fund) {
    assertEquals(Optional.of(fund), name(cover(1, fund)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Average annual total returns 1 Year Harbor Lane Municipal Fund",
        "This report is for the shareholders of the fund",
        "Harbor Lane Municipal Series Dear Shareholder,",
        "The fund’s portfolio"
      })
  void aSentenceOrTheHeadOfATableIsNoName(String words) {
    assertEquals(Optional.empty(), name(cover(1, words)));
  }

  @Test
  void theLastWordOfALongNameStandsBelow() {
    var page =
        new TypedPage().at(50, 60, "Harbor Lane Tax-Exempt Bond Strategies").at(50, 72, "Fund");
    assertEquals(Optional.of("Harbor Lane Tax-Exempt Bond Strategies Fund"), name(page));
  }

  @Test
  void aScheduleThatNamesNoFundIsThatOfTheCoverBeforeIt() {
    var read =
        TypedFiling.read(
            Stream.of(
                cover(1, "Harbor Lane Municipal Fund"),
                ending(TypedFiling.page(2, "OHIO 1.2%", "Marlow")),
                cover(3, "Eastvale Municipal Trust"),
                ending(TypedFiling.page(4, "IOWA 1.2%", "Tolland"))));
    assertEquals(
        List.of("Harbor Lane Municipal Fund", "Eastvale Municipal Trust"),
        read.value().schedules().stream().map(Schedule::fund).toList());
  }

  @Test
  void aScheduleThatTellsNoDateIsOfTheDateOnTheCoverBeforeIt() {
    var second =
        new TypedPage(4)
            .at(50, 60, "Eastvale Trust")
            .at(50, 80, "Report")
            .at(50, 100, "MAY 31, 2020");
    assertEquals(List.of("2019-04-30", "2020-05-31"), days(second));
  }

  @Test
  void theFormOfAnotherReportTellsItsDate() {
    var form = new TypedPage(4);
    for (var line = 0; line < 12; line++) {
      form.at(50, 100 + 12 * line, "Item " + line);
    }
    form.at(50, 40, "Eastvale Municipal Trust")
        .at(50, 52, "(Exact name of registrant as specified in charter)")
        .at(50, 300, "Date of fiscal year end: November 30")
        .at(50, 312, "Date of reporting period: 5/31/20")
        .at(50, 324, "Item 1. Reports to Stockholders");
    assertEquals(List.of("2019-04-30", "2020-05-31"), days(form));
  }

  @Test
  void aPageOfNotesBetweenTwoSchedulesTellsNoDateOfTheSecond() {
    var notes = new TypedPage(4).at(50, 60, "Notes").at(50, 80, "Bought on May 31, 2020");
    assertEquals(List.of("2019-04-30", "2019-04-30"), days(notes));
  }

  /** The dates of two schedules with a page between them, or that of the filing. */
  private static List<String> days(TypedPage between) {
    var read =
        TypedFiling.read(
                Stream.of(
                    cover(1, "Harbor Lane Municipal Fund"),
                    ending(TypedFiling.page(2, "OHIO 1.2%", "Marlow")),
                    new TypedPage(3).at(50, 60, "Notes to Financial Statements"),
                    between,
                    ending(TypedFiling.page(5, "IOWA 1.2%", "Tolland"))))
            .value();
    return read.schedules().stream()
        .map(each -> each.asOf().or(read.header()::reportDate).orElseThrow().toString())
        .toList();
  }

  private static TypedPage cover(int page, String fund) {
    return new TypedPage(page)
        .at(50, 60, fund)
        .at(50, 80, "Annual Report")
        .at(50, 100, "April 30, 2019");
  }

  private static TypedPage ending(TypedPage page) {
    return page.at(50, 138, "Total Investments 1.2%")
        .upTo(550, 138, "4,665")
        .at(50, 150, "Net Assets 100.0%")
        .upTo(550, 150, "388,750");
  }

  private static Optional<String> name(TypedPage page) {
    return Cover.name(page.lines()).map(Cover.Name::words);
  }
}
