package org.muniscope.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Takes away a word such as {@code DRAFT} that lies large across the lines of a page. */
final class Watermark {
  /** In sizes of the text. */
  private static final double LARGE = 2;

  /** So few words make it. */
  private static final int MOST = 12;

  private static final Pattern AMOUNT = Pattern.compile("\\d,\\d{3}");

  private Watermark() {}

  /** The words of a page but for those that lie across two lines or more. */
  static List<Word> without(List<Word> words) {
    if (words.isEmpty()) {
      return words;
    }
    var usual = words.get(words.size() / 2).size();
    var large = words.stream().filter(word -> word.size() > LARGE * usual).toList();
    if (large.isEmpty()
        || large.size() > MOST
        || large.stream().anyMatch(word -> AMOUNT.matcher(word.text()).find())) {
      return words;
    }
    var across =
        large.stream().filter(word -> crossed(row(word, large), words, usual) > 1).toList();
    return across.isEmpty()
        ? words
        : words.stream().filter(word -> !across.contains(word)).toList();
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
