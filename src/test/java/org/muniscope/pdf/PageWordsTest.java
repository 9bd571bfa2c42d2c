package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Box;

/** Large words on a page with lines of type of eight points. */
final class PageWordsTest {
  private static final List<Word> LINES =
      IntStream.range(0, 9).mapToObj(at -> word(50, 100 + 10 * at, 8, "Marlow" + at)).toList();

  private static Word word(double x, double baseline, double size, String text) {
    var box = new Box(x, baseline - 0.74 * size, text.length() * size / 2, 0.96 * size);
    return new Word(text, box, baseline, size, false);
  }

  private static List<Word> with(Word large) {
    return Stream.concat(LINES.stream(), Stream.of(large)).toList();
  }

  @Test
  void aWordAcrossSeveralLinesIsTakenAway() {
    var large = word(40, 150, 60, "DRAFT");
    assertEquals(new PageWords(LINES, List.of(large)), PageWords.of(with(large)));
  }

  @Test
  void aTitleAboveTheLinesStays() {
    var page = with(word(40, 90, 24, "Portfolio"));
    assertEquals(page, PageWords.of(page).words());
  }

  @Test
  void anInitialBesideTheLinesStays() {
    var page = with(word(20, 120, 30, "D"));
    assertEquals(page, PageWords.of(page).words());
  }
}
