package org.muniscope.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muniscope.model.Box;

/** Joins the glyphs of one direction, as they are drawn, into words. */
final class WordBuilder {
  private static final double ASCENT = 0.74;
  private static final double DESCENT = 0.22;

  /** A second drawing follows the first before the word was printed so often elsewhere. */
  private static final int LATEST = 200;

  /** A letter drawn twice to look bold moves less than this, in type sizes. */
  private static final double TWICE = 0.1;

  /** A word drawn once more as its shadow moves less than this, in type sizes. */
  private static final double SHADOW = 0.3;

  /** And less than this part of its width. */
  private static final double OVERLAP = 0.4;

  /** In sizes of the capital that leads them. */
  private static final double SMALL_CAPITALS = 0.6;

  private static final String BETWEEN_CAPITALS = "’'&-.(";

  private final Frame frame;
  private final List<Word> words = new ArrayList<>();
  private final Map<String, List<Word>> drawn = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double baseline;
  private Type type = new Type(0, 0, false);
  private int glyphs;

  /** The left edge of each character of the text. */
  private double[] edges = new double[32];

  WordBuilder(Frame frame) {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  int glyphs() {
    return glyphs;
  }

  /** The number of words so far. */
  int size() {
    return words.size();
  }

  /**
   * Adds what a glyph shows.
   *
   * @param ux of its origin, in the page's own coordinates
   * @param uy of its origin
   * @param advance points to the origin of the next one
   */
  void add(String printed, double ux, double uy, double advance, Type in) {
    if (printed.isBlank()) {
      flush();
      return;
    }
    glyphs++;
    var x = frame.x(ux, uy);
    var y = frame.y(ux, uy);
    if (repeats(printed, x, y)) {
      return;
    }
    if (!text.isEmpty() && !continues(printed, x, y, in)) {
      flush();
    }
    if (text.isEmpty()) {
      left = x;
      baseline = y;
      type = in;
    }
    place(x, printed.length());
    text.append(printed);
    right = x + advance;
  }

  private void place(double x, int characters) {
    var from = text.length();
    if (from + characters > edges.length) {
      edges = Arrays.copyOf(edges, 2 * (from + characters));
    }
    Arrays.fill(edges, from, from + characters, x);
  }

  /** The words so far; the builder is then spent. */
  List<Word> words() {
    flush();
    return words;
  }

  /** Whether the letter before is drawn once more to look bold. */
  private boolean repeats(String printed, double x, double y) {
    var last = text.length() - printed.length();
    return last >= 0
        && text.indexOf(printed, last) == last
        && Math.abs(x - edges[last]) < TWICE * type.size()
        && Math.abs(y - baseline) < TWICE * type.size();
  }

  private boolean continues(String printed, double x, double y, Type in) {
    var em = in.size();
    var gap = x - right;
    var widest = Math.clamp(0.5 * in.blank(), 0.09 * em, 0.15 * em);
    return Math.abs(y - baseline) < 0.05 * em
        && (Math.abs(em - type.size()) < 0.05 * em || inSmallCapitals(printed, em))
        && in.bold() == type.bold()
        && gap < widest
        && gap > -0.3 * em;
  }

  /** Whether a capital goes on after larger ones: {@code ALABAMA} with a small {@code LABAMA}. */
  private boolean inSmallCapitals(String printed, double em) {
    return em > SMALL_CAPITALS * type.size()
        && em <= type.size()
        && inCapitals(printed.charAt(0))
        && inCapitals(text.charAt(text.length() - 1));
  }

  private static boolean inCapitals(char letter) {
    return Character.isUpperCase(letter) || BETWEEN_CAPITALS.indexOf(letter) >= 0;
  }

  private void flush() {
    if (text.isEmpty()) {
      return;
    }
    var seam = Seam.of(text);
    if (seam.isPresent()) {
      var at = seam.getAsInt();
      keep(word(0, at, left, edges[at]));
      keep(word(at, text.length(), edges[at], right));
    } else {
      keep(word(0, text.length(), left, right));
    }
    text.setLength(0);
  }

  private Word word(int from, int to, double start, double end) {
    var size = type.size();
    var box =
        new Box(
            start, baseline - ASCENT * size, Math.max(0, end - start), (ASCENT + DESCENT) * size);
    return new Word(text.substring(from, to), box, baseline, size, type.bold());
  }

  private void keep(Word word) {
    var same = drawn.computeIfAbsent(word.text(), _ -> new ArrayList<>(1));
    var near =
        Math.max(TWICE * word.size(), Math.min(SHADOW * word.size(), OVERLAP * word.box().width()));
    for (var other : same.subList(Math.max(0, same.size() - LATEST), same.size())) {
      if (Math.abs(other.x() - word.x()) < near
          && Math.abs(other.baseline() - word.baseline()) < near) {
        return; // drawn twice to look bold or raised
      }
    }
    same.add(word);
    words.add(word);
  }
}
