package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.extract.form.MarkedText;
import org.muniscope.extract.table.Row;

/** When small letters that touch a year, {@code Series 2011c,d}, are marks and name no series. */
enum SeriesLetters {
  /** No such letter is a mark: the filing does not define all of them. */
  NEVER,
  /** Several behind one year are; a single one may name a series. */
  SEVERAL,
  /** All are, since the series have capitals. */
  ALWAYS;

  static final String DOUBT =
      "The small letter behind this year may be a footnote mark; it is read as that of a series.";

  /** The letters of {@code 2011c,d}. */
  private static final Pattern SMALL =
      Pattern.compile("(?<=(?<![\\w/-])(?:19|20)\\d\\d)[a-z](?:,[a-z])*(?=$|[\\s,;:)])");

  /** {@code Series A}, {@code 2011A}. */
  private static final Pattern CAPITAL =
      Pattern.compile(
          "(?:\\b(?i:series|ser\\.?) |(?<![\\w/-])(?:19|20)\\d\\d[ -]?)[A-Z](?!\\p{L})");

  /** Finds out in the rows of a schedule; most have no such letter. */
  static SeriesLetters of(List<Row> rows, Set<String> defined) {
    if (defined.isEmpty()) {
      return NEVER;
    }
    var letters =
        rows.stream()
            .map(Row::text)
            .filter(SeriesLetters::touch)
            .flatMap(SeriesLetters::small)
            .collect(Collectors.toSet());
    if (letters.isEmpty() || !defined.containsAll(letters)) {
      return NEVER;
    }
    return rows.stream().anyMatch(row -> CAPITAL.matcher(row.text()).find()) ? ALWAYS : SEVERAL;
  }

  private static Stream<String> small(String text) {
    return SMALL.matcher(text).results().flatMap(match -> Stream.of(match.group().split(",")));
  }

  /** Whether a small letter alone touches a digit. */
  private static boolean touch(String text) {
    for (var at = 1; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at - 1))
          && Character.isLowerCase(text.charAt(at))
          && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** A text without its marks, those behind years among them. */
  MarkedText takeFrom(String text, Set<String> defined) {
    var split = MarkedText.of(text, defined);
    if (this == NEVER) {
      return split;
    }
    var marks = new ArrayList<>(split.marks());
    var rest =
        SMALL
            .matcher(split.text())
            .replaceAll(match -> {
              if (!mark(match.group())) {
                return match.group();
              }
              marks.addAll(List.of(match.group().split(",")));
              return "";
            });
    return new MarkedText(rest, marks);
  }

  private boolean mark(String letters) {
    return this == ALWAYS || letters.length() > 1;
  }

  /** Whether a text without its marks has a letter that may be one still. */
  boolean doubtful(String text) {
    return this != NEVER && SMALL.matcher(text).find();
  }
}
