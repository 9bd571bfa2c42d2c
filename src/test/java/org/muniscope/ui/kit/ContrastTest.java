package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.fixture.Luminance;

/**
 * Words can be read on every ground they stand on: at least 4.5 to 1 by the formula of WCAG 2.2
 * (success criterion 1.4.3), and 7 to 1 (1.4.6) where high contrast was chosen.
 */
final class ContrastTest {
  /** Words and the grounds they stand on in our sheets and in the theme's controls. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("fg-default", "bg-default", "bg-subtle", "bg-inset", "accent-subtle"),
          List.of("fg-muted", "bg-default", "bg-subtle", "bg-inset"),
          List.of("accent-fg", "bg-default", "bg-subtle", "accent-subtle"),
          List.of("success-fg", "bg-default", "success-subtle"),
          List.of("warning-fg", "bg-default", "warning-subtle"),
          List.of("danger-fg", "bg-default", "danger-subtle"),
          List.of("fg-emphasis", "accent-emphasis"));

  @ParameterizedTest
  @CsvSource({"false, false, 4.5", "true, false, 4.5", "false, true, 7", "true, true, 7"})
  void wordsStandOutFromTheirGround(boolean dark, boolean contrast, double least) {
    var look = new Look(dark, contrast);
    var faint = new ArrayList<String>();
    for (var pair : PAIRS) {
      for (var ground : pair.subList(1, pair.size())) {
        var ratio = ratio(look, pair.getFirst(), ground);
        if (ratio < least) {
          faint.add("%s on %s: %.2f".formatted(pair.getFirst(), ground, ratio));
        }
      }
    }
    assertEquals(List.of(), faint);
  }

  private static double ratio(Look look, String words, String ground) {
    var behind = color(look, "bg-default");
    var under = over(color(look, ground), behind);
    var above = over(color(look, words), under);
    return Luminance.contrast(above, under);
  }

  /** The last definition counts, as in the toolkit. */
  private static Color color(Look look, String role) {
    var definition = Pattern.compile("-color-" + role + ":\\s*(#\\w+|rgba?\\([^)]*\\))");
    return definition
        .matcher(look.text())
        .results()
        .reduce((_, last) -> last)
        .map(found -> Color.web(found.group(1)))
        .orElseThrow(() -> new AssertionError("no colour " + role));
  }

  private static Color over(Color color, Color ground) {
    var solid = Color.color(color.getRed(), color.getGreen(), color.getBlue());
    return ground.interpolate(solid, color.getOpacity());
  }
}
