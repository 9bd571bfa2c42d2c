package org.muniscope.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a page, and apart from them a watermark such as {@code DRAFT}: words that lie large
 * across its lines.
 *
 * @param words of the lines
 * @param stamped across two lines or more
 */
record PageWords(List<Word> words, List<Word> stamped) {
  /** In sizes of the text. */
  private static final double LARGE = 2;

  /** So few words make it. */
  private static final int MOST = 12;

  private static final Pattern AMOUNT = Pattern.compile("\\d,\\d{3}");

  PageWords {
    words = List.copyOf(words);
    stamped = List.copyOf(stamped);
  }

  private static PageWords none(List<Word> words) {
    return new PageWords(words, List.of());
  }

  /** Tells the words of a page apart. */
  static PageWords of(List<Word> words) {
    if (words.isEmpty()) {
      return none(words);
    }
    var usual = words.get(words.size() / 2).size();
    var large = words.stream().filter(word -> word.size() > LARGE * usual).toList();
    if (large.isEmpty()
        || large.size() > MOST
        || large.stream().anyMatch(word -> AMOUNT.matcher(word.text()).find())) {
      return none(words);
    }
    var across =
        large.stream().filter(word -> crossed(row(word, large), words, usual) > 1).toList();
    return across.isEmpty()
        ? none(words)
        : new PageWords(words.stream().filter(word -> !across.contains(word)).toList(), across);
  }

  private static List<Word> row(Word word, List<Word> large) {
    return large.stream()
        .filter(other -> Math.abs(other.baseline() - word.baseline()) < 1)
        .toList();
  }

  /** How many lines of text lie under large words. */
  private static long crossed(List<Word> row, List<Word> words, double usual) {
    return words.stream()
        .filter(word -> word.size() <= LARGE * usual)
        .filter(word -> row.stream().anyMatch(each -> overlap(each, word)))
        .mapToLong(word -> Math.round(word.baseline()))
        .distinct()
        .count();
  }

  private static boolean overlap(Word one, Word other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.box().y() < other.baseline()
        && other.baseline() < one.baseline();
  }
}
