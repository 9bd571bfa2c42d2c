package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
        "Continued on next page",
        "(Amounts in thousands)",
        "% of Net Assets",
        "(Percentages shown are based on Net Assets)",
        "(showing percentage of net assets)",
        "Annual Report 2016",
        "2016 Annual Report",
        "Annual Report to Shareholders",
        "Semi-Annual Report | February 28, 2017"
      })
  void someLinesBelongToThePageWhereverTheyStand(String printed) {
    assertTrue(Furniture.always(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alabama — 0.94%",
        "1,973,131",
        "California (continued)",
        "2,180",
        "Annual Appropriation"
      })
  void contentIsNoFurniture(String printed) {
    assertFalse(Furniture.always(printed));
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
}
