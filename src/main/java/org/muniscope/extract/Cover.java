package org.muniscope.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.extract.form.FundName;
import org.muniscope.extract.text.Line;

/** The page with which a report begins: its largest name is the fund's. */
final class Cover {
  /** {@code Annual Report}. */
  private static final Pattern REPORT = Pattern.compile("(?i)\\breports?\\b");

  /** No cover has more lines. */
  private static final int LINES = 15;

  private Cover() {}

  /**
   * A fund's name on a cover.
   *
   * @param words of one line or two
   * @param line the first of them
   */
  record Name(String words, Line line) {}

  /** Whether a page inside a file looks like the cover of another report, or the form before it. */
  static boolean opens(List<Line> page) {
    return page.stream()
        .limit(LINES)
        .anyMatch(line ->
            page.size() <= LINES
                ? REPORT.matcher(line.text()).find()
                : HeaderReader.belowRegistrant(line));
  }

  /** The fund that a cover names; of several the one in the largest type. */
  static Optional<Name> name(List<Line> cover) {
    return largest(cover, FundName::onCover)
        .map(line -> new Name(line.text(), line))
        .or(() ->
            largest(cover, FundName::onCoverWithin)
                .map(line -> new Name(line.text() + lastWord(cover, line), line)));
  }

  private static Optional<Line> largest(List<Line> cover, Predicate<String> name) {
    return cover.stream()
        .filter(line -> name.test(line.text()))
        .max(Comparator.comparingDouble(Line::size));
  }

  /** The last word of a name that takes two lines. */
  private static String lastWord(List<Line> cover, Line name) {
    return cover.stream()
        .skip(cover.indexOf(name) + 1L)
        .limit(1)
        .map(Line::text)
        .filter(FundName::lastWord)
        .map(text -> " " + text)
        .collect(Collectors.joining());
  }
}
