package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to the page and not to the schedule. */
final class FurnitureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "See accompanying Notes to Financial Statements which are an integral part of the financial"
            + " statements.",
        "See Notes to Financial Statements.",
        "12",
        "Page 4 of 19",
        "iv",
        "— 7 —",
        "(Unaudited)",
        "S C H E D U L E O F I N V E S T M E N T S",
        "21 2 0 2 2 H A R B O R A N N U A L R E P O R T",
        "(continued)",
        "(Amounts in thousands)",
        "% of Net Assets",
        "(Percentages shown are based on Net Assets)"
      })
  void someLinesBelongToThePageWhereverTheyStand(String printed) {
    assertTrue(Furniture.always(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alabama — 0.94%", "1,973,131", "California (continued)", "2,180"})
  void contentIsNoFurniture(String printed) {
    assertFalse(Furniture.always(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Schedule of Investments",
        "Portfolio of Investments — continued",
        "STATEMENT OF INVESTMENTS (Unaudited) (continued)",
        "Consolidated Schedule of Investments February 29, 2012"
      })
  void theTitleOfAScheduleIsKnown(String printed) {
    assertTrue(Furniture.title(printed));
  }

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
        Furniture.strip(pages).stream()
            .map(Line::text)
            .filter(text -> text.contains("District") || text.contains("HARBOR"))
            .toList());
  }

  @Test
  void theMomentAtWhichABrowserPrintedIsNoDateOfTheReport() {
    var page =
        new TypedPage()
            .at(20, 20, "11/23/26, 4:08 AM")
            .at(250, 20, "Harbor Lane Municipal Income Fund")
            .at(50, 100, "Schedule of Investments March 31, 2021");
    assertEquals(
        List.of("Schedule of Investments March 31, 2021"),
        Furniture.unprinted(PageText.of(page.page()).lines()).stream().map(Line::text).toList());
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
        Furniture.strip(pages).stream().map(Line::text).toList());
  }

  @Test
  void aRowThatRepeatsOnEveryPageStays() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100, "Alabama — 0.9%")
                    .at(50, 112, "Series 2010, RB")
                    .upTo(560, 112, "607,959")
                    .lines())
            .toList();
    assertEquals(6, Furniture.strip(pages).size());
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
          Furniture.strip(pages).stream().map(Line::text).toList());
    }
  }
}
