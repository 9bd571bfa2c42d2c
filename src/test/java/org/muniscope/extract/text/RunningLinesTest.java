package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and feet that stand on several pages. */
final class RunningLinesTest {
  @Test
  void aFootWithThePageNumberInItsMiddleIsTakenAway() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 80, "Harbor Lane Municipal Income Fund")
                    .at(50, 90, "Schedule of Investments")
                    .at(50, 100, "Community Facilities District " + number + " Special Tax Bonds")
                    .at(
                        50,
                        112 + 40 * number,
                        "HARBOR FUNDS ANNUAL REPORT " + number + " TAX-FREE FUNDS")
                    .at(50, 180 + 40 * number, "file:///harbor.html " + number + "/3"))
            .map(TypedPage::page)
            .map(page -> PageText.of(page).lines())
            .toList();
    assertEquals(
        List.of(
            "Community Facilities District 1 Special Tax Bonds",
            "Community Facilities District 2 Special Tax Bonds",
            "Community Facilities District 3 Special Tax Bonds"),
        RunningLines.strip(pages).stream()
            .map(Line::text)
            .filter(text -> text.contains("District") || text.contains("HARBOR"))
            .toList());
  }

  @Test
  void aLastLineThatCountsThePagesIsTakenAwayWhateverItSays() {
    var feet = List.of("Harbor Lane Fund", "Part One of Two", "Statement of Assets");
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100 + 10 * number, "Marlow Water RB " + "ABC".charAt(number - 1))
                    .at(50, 760, feet.get(number - 1))
                    .upTo(560, 760, "" + (number + 4))
                    .lines())
            .toList();
    assertEquals(
        List.of("Marlow Water RB A", "Marlow Water RB B", "Marlow Water RB C"),
        RunningLines.strip(pages).stream().map(Line::text).toList());
  }

  @Test
  void aFootThatSaysContinuedFromItsSecondPageOnIsTakenAwayFromTheFirstToo() {
    var feet = List.of("", " (continued)", " (continued)");
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100 + 10 * number, "Marlow Water RB " + "ABC".charAt(number - 1))
                    .at(
                        50,
                        500 + 40 * number,
                        "Harbor Lane Fund, Inc.Portfolio of Investments" + feet.get(number - 1))
                    .upTo(560, 500 + 40 * number, "" + number)
                    .at(50, 700 + 10 * number, "Harbor " + "ABC".charAt(number - 1))
                    .lines())
            .toList();
    assertEquals(
        List.of(),
        RunningLines.strip(pages).stream()
            .map(Line::text)
            .filter(text -> text.contains("Fund"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbor Municipal Trust", "iHarbor California Muni Bond ETF"})
  void aFootBelowTheLeftColumnOfEachPageIsTakenAway(String name) {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number -> {
              var page = new TypedPage(number);
              for (var row = 0; row < 4; row++) {
                for (var x = 50; x < 400; x += 280) {
                  var y = 100 + 12 * (row + number);
                  page.at(x, y, "Marlow Water RB")
                      .upTo(x + 180, y, "4,665")
                      .upTo(x + 220, y, "3,106");
                }
              }
              return page.at(50, 150 + 12 * number, number + " | " + name).lines();
            })
            .toList();
    assertEquals(
        List.of(),
        RunningLines.strip(pages).stream()
            .map(Line::text)
            .filter(text -> text.contains("Harbor"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void aFootThatCountsThePagesOfEachOfSeveralDocumentsIsTakenAway(int first) {
    var pages =
        IntStream.rangeClosed(1, 4)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100 + 10 * number, "Marlow Water RB " + "ABCD".charAt(number - 1))
                    .at(
                        50,
                        500 + 20 * number,
                        "NQ-007 [5/22] 7/22 (2258844) " + (first + 1 - number % 2))
                    .lines())
            .toList();
    assertEquals(
        List.of("Marlow Water RB A", "Marlow Water RB B", "Marlow Water RB C", "Marlow Water RB D"),
        RunningLines.strip(pages).stream().map(Line::text).toList());
  }

  @Test
  void aFootBelowTheLeftOfTwoColumnsIsTakenAway() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number -> {
              var page = new TypedPage(number);
              for (var row = 0; row < 4; row++) {
                for (var x = 50; x < 400; x += 280) {
                  var y = 100 + 12 * row;
                  page.at(x, y, "Marlow Water RB")
                      .upTo(x + 180, y, "4,665")
                      .upTo(x + 220, y, "3,106");
                }
              }
              return page.at(50, 150, "Harbor Trust / Annual Report / May 31, 2019 " + number)
                  .lines();
            })
            .toList();
    assertEquals(
        List.of(),
        RunningLines.strip(pages).stream()
            .map(Line::text)
            .filter(text -> text.contains("Report"))
            .toList());
  }

  @Test
  void aFootThatTellsAlsoHowManyPagesThereAreIsTakenAway() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100, "Marlow Water RB " + "ABC".charAt(number - 1))
                    .at(50, 700 + 20 * number, "Harbor Lane Fund — Page " + number + " of 8")
                    .lines())
            .toList();
    assertEquals(
        List.of("Marlow Water RB A", "Marlow Water RB B", "Marlow Water RB C"),
        RunningLines.strip(pages).stream().map(Line::text).toList());
  }

  @Test
  void whatStandsAtTheEdgesOfEveryPageIsTakenAway() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 40, "Harbor Lane Municipal Income Fund")
                    .at(50, 100, "Marlow Water RB " + "ABC".charAt(number - 1))
                    .upTo(560, 100, "607,959")
                    .at(50, 760, "Harbor Lane Annual Report " + number)
                    .lines())
            .toList();
    assertEquals(
        List.of(
            "Marlow Water RB A 607,959", "Marlow Water RB B 607,959", "Marlow Water RB C 607,959"),
        RunningLines.strip(pages).stream().map(Line::text).toList());
  }

  @Test
  void theUpperLineOfTitlesOverTwoLinesStays() {
    var pages =
        Stream.of("Assets and Liabilities", "Operations", "Changes in Net Assets")
            .map(title ->
                new TypedPage()
                    .at(50, 40, "Statement of")
                    .at(50, 52, title)
                    .at(50, 100, "Cash")
                    .upTo(560, 100, "607,959")
                    .lines())
            .toList();
    assertEquals(9, RunningLines.strip(pages).size());
  }

  @Test
  void theNameOfAFundIsNoTableHeadAndNeedsNoThirdPage() {
    for (var fund : List.of("Harbor Lane Limited Maturity Fund", "Ohio Portfolio")) {
      var pages =
          IntStream.rangeClosed(1, 2)
              .mapToObj(number ->
                  new TypedPage(number)
                      .at(50, 40, fund)
                      .at(50, 100, "Marlow Water RB " + "AB".charAt(number - 1))
                      .upTo(560, 100, "607,959")
                      .lines())
              .toList();
      assertEquals(
          List.of("Marlow Water RB A 607,959", "Marlow Water RB B 607,959"),
          RunningLines.strip(pages).stream().map(Line::text).toList());
    }
  }

  @Test
  void aHeadThatAGutterPartsIsTheHeadOfOtherPages() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                number == 2
                    ? new TypedPage(number)
                        .at(50, 40, "Annual Report")
                        .at(50, 100, "Marlow Water RB")
                        .upTo(560, 100, "607,959")
                    : new TypedPage(number)
                        .at(50, 40, "Annual Report Harbor Lane")
                        .at(50, 100, "Dunmere Water RB")
                        .upTo(560, 100, "607,959"))
            .map(TypedPage::lines)
            .toList();
    assertEquals(
        List.of("Dunmere Water RB 607,959", "Marlow Water RB 607,959", "Dunmere Water RB 607,959"),
        RunningLines.strip(pages).stream().map(Line::text).toList());
  }

  @Test
  void theNotesOfTwoFundsBeginAlikeOnPagesFarApart() {
    var notes = "Investment abbreviations and notes";
    var pages =
        IntStream.rangeClosed(1, 5)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 40, number % 3 == 2 ? notes : "Page " + "ABCDE".charAt(number - 1))
                    .at(50, 100, "Marlow Water RB " + "ABCDE".charAt(number - 1))
                    .lines())
            .toList();
    assertEquals(
        2, RunningLines.strip(pages).stream().map(Line::text).filter(notes::equals).count());
  }

  /** Three pages with a table; its second row is words alone. */
  private static List<List<Line>> tables(String second) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(number ->
            new TypedPage(number)
                .at(50, 40, "Harbor Lane Municipal Income Fund")
                .at(50, 60, "Description")
                .upTo(460, 60, "Principal Amount")
                .upTo(560, 60, "Value")
                .at(50, 72, "ABC".charAt(number - 1) + " Marlow Housing Agency, Dunmere")
                .at(54, 84, second)
                .at(54, 96, "5.00%, 6/1/37")
                .upTo(460, 96, "550,000")
                .upTo(560, 96, "607,959")
                .lines())
        .toList();
  }

  @Test
  void theSameWordsRightBelowTheHeadsOfTablesAreRows() {
    assertEquals(
        3,
        RunningLines.strip(tables("University")).stream()
            .filter(line -> line.text().equals("University"))
            .count());
  }

  @Test
  void aHeadingThatIsRepeatedBelowTheHeadsOfTablesIsTakenAway() {
    assertEquals(
        0,
        RunningLines.strip(tables("Long-Term Investments (continued)")).stream()
            .filter(line -> line.text().contains("Investments"))
            .count());
  }

  @Test
  void aNumberStampedOnEveryPageIsNoTableHead() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100, "Marlow Water RB " + "ABC".charAt(number - 1))
                    .upTo(560, 100, "607,959")
                    .at(500, 780, "MUNI 00012345")
                    .lines())
            .toList();
    assertEquals(3, RunningLines.strip(pages).size());
  }

  @Test
  void aFootRightBelowATableThatEndsAnywhereIsTakenAway() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100, "Marlow Water RB " + "ABC".charAt(number - 1))
                    .upTo(560, 100, "607,959")
                    .at(
                        50,
                        600 + 40 * number,
                        "The notes are an integral part of the financial statements.")
                    .lines())
            .toList();
    assertEquals(
        List.of(
            "Marlow Water RB A 607,959", "Marlow Water RB B 607,959", "Marlow Water RB C 607,959"),
        RunningLines.strip(pages).stream().map(Line::text).toList());
  }
}
