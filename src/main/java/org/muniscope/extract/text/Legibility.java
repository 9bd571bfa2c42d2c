package org.muniscope.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells text from signs that stand for other letters, as fonts give that keep theirs secret. */
public final class Legibility {
  /** Words without which nobody writes a report. */
  private static final Set<String> COMMON =
      Set.of("the", "of", "and", "to", "in", "fund", "trust", "bonds", "total", "value");

  /** So few words may lack all of them. */
  private static final int FEW = 200;

  /** A page that repeats so few words is filled with something else than text. */
  private static final int DIFFERENT = 10;

  private Legibility() {}

  /** Whether pages with many words hold any that every report has. */
  public static boolean legible(List<PageText> pages) {
    var words =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .flatMap(line -> line.tokens().stream())
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
    return words.size() < FEW
        || words.stream().anyMatch(COMMON::contains)
        || words.stream().distinct().limit(DIFFERENT).count() < DIFFERENT;
  }
}
