package org.muniscope.ui.cuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.Part;
import org.muniscope.analysis.Portfolio;
import org.muniscope.fixture.Bond;
import org.muniscope.fixture.Luminance;
import org.muniscope.fixture.Schedule2012;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;

/** Colours can be told apart and stay with their state. */
final class PartColorsTest {
  @Test
  void keepsTheColourOfAStateInEveryFiling() {
    var one = colors(Schedule2012.holdings(), Cut.STATE);
    var other = colors(List.of(Bond.of(Jurisdiction.UTAH).holding()), Cut.HEADING);
    for (var state : Jurisdiction.values()) {
      assertEquals(one.of(new Part.State(state)), other.of(new Part.State(state)));
    }
  }

  @Test
  void tellsTheSlicesOfTheFilingOf2012Apart() {
    var colors = colors(Schedule2012.holdings(), Cut.STATE);
    var slices =
        Breakdown.of(
                Schedule2012.portfolio(),
                Schedule2012.holdings(),
                Cut.STATE,
                Denominator.TOTAL_INVESTMENTS)
            .slices();
    var used = new HashSet<Color>();
    slices.forEach(slice -> used.add(colors.of(slice)));
    assertEquals(slices.size(), used.size());
  }

  @Test
  void standsOutFromLightAndDarkWindows() {
    // graphics need 3:1 by WCAG 2.2, success criterion 1.4.11
    var colors = colors(List.of(Bond.withoutState("Education").holding()), Cut.STATE);
    for (var state : Jurisdiction.values()) {
      var color = colors.of(new Part.State(state));
      assertTrue(Luminance.contrast(color, Color.WHITE) >= 3, state + " on white");
      assertTrue(Luminance.contrast(color, Color.web("#0d1117")) >= 3, state + " on dark");
    }
  }

  @Test
  void givesHeadingsColoursByRank() {
    var colors =
        colors(
            List.of(
                Bond.of(Jurisdiction.OHIO).under("Education").holding(),
                Bond.of(Jurisdiction.OHIO).under("Hospital").holding()),
            Cut.HEADING);
    assertNotEquals(
        colors.of(new Part.Heading("Education")), colors.of(new Part.Heading("Hospital")));
  }

  private static PartColors colors(List<Holding> holdings, Cut cut) {
    return new PartColors(
        Breakdown.of(Portfolio.EMPTY, holdings, cut, Denominator.TOTAL_INVESTMENTS));
  }
}
