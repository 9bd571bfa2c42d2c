package org.muniscope.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The words of a page by the direction in which they run. */
final class Directions {
  private final Map<Turn, WordBuilder> words = new EnumMap<>(Turn.class);

  /** Begins a page, which each turn shows in another frame. */
  void begin(Function<Turn, Frame> frames) {
    for (var turn : Turn.values()) {
      words.put(turn, new WordBuilder(frames.apply(turn)));
    }
  }

  /** The words that run to the right in a turn of the page. */
  WordBuilder in(Turn turn) {
    return Objects.requireNonNull(words.get(turn));
  }

  /** The words of the direction with most glyphs. */
  WordBuilder main() {
    var main = in(Turn.NONE);
    for (var each : words.values()) {
      main = each.glyphs() > main.glyphs() ? each : main;
    }
    return main;
  }
}
