package org.muniscope.ui.cuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a map the large shares are seen first, and every figure can be read. */
final class ShadeTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLargerShareStandsOutMoreFromTheGround(boolean dark) {
    var ground = dark ? Color.web("#0d1117") : Color.WHITE;
    var contrasts =
        IntStream.rangeClosed(0, 10)
            .mapToDouble(at -> Shade.contrast(new Shade(dark).of(at / 10.0), ground))
            .boxed()
            .toList();
    assertEquals(contrasts.stream().sorted().toList(), contrasts);
    assertTrue(contrasts.getLast() > 4 * contrasts.getFirst(), contrasts.toString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void figuresAreReadOnEveryShade(boolean dark) {
    for (var at = 0; at <= 100; at++) {
      var color = new Shade(dark).of(at / 100.0);
      assertTrue(Shade.contrast(Shade.ink(color), color) >= 4.5, color.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#e6edf3", "#9aa4af", "#e2e2e2", "#7d8590"})
  void lightWordsTellThatTheGroundIsDark(String words) {
    assertEquals(new Shade(true), Shade.below(Color.web(words)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#24292f", "#57606a", "#262626"})
  void darkWordsTellThatTheGroundIsLight(String words) {
    assertEquals(new Shade(false), Shade.below(Color.web(words)));
  }
}
