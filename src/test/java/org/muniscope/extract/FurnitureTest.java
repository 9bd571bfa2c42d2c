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
}
