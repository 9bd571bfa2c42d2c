package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.Midst;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Role;

/** Finds the words at the top of a page that end the entry at the foot of the page before. */
final class PageBreak {
  private PageBreak() {}

  /** Those of the words above a row with words of its own; none where no page ends before them. */
  static List<Row> ends(List<Entry> entries, List<Row> words, Row row) {
    var last = entries.getLast();
    var next = words.getFirst();
    if (last.valueRow().line().page() == row.line().page()) {
      return List.of();
    }
    if (last.wordless() && !last.beside(next)) {
      return whole(last, words, row);
    }
    var series = series(last, words, row);
    if (!series.isEmpty()) {
      return series;
    }
    if (last.goesOn(next) && !last.beside(next)) {
      return List.of(next);
    }
    var terms = terms(last, words, row);
    return terms.isEmpty() ? parted(entries, words, row) : terms;
  }

  /** Whether words at the top of a page, above a sum or a heading, end the entry before. */
  static boolean ends(Entry last, List<Row> words) {
    return !last.beside(words.getLast())
        && words.stream().noneMatch(Row::numbers)
        && ((words.size() == 1 && last.goesOn(words.getFirst()))
            || (!WholeBond.in(last.rows()) && WholeBond.in(last.with(words).rows())));
  }

  /**
   * The words with the terms that an entry lacks, where those of the row are whole without them:
   * {@code Campbell County Solid Waste} above {@code Facilities, Series A, 5.25%, 6/1/38}.
   */
  private static List<Row> terms(Entry last, List<Row> words, Row row) {
    for (var at = 1; at <= words.size() && !WholeBond.in(last.rows()); at++) {
      var taken = words.subList(0, at);
      var rest = new ArrayList<>(words.subList(at, words.size()));
      rest.add(row);
      if (!last.beside(taken.getLast())
          && WholeBond.in(last.with(taken).rows())
          && !OpenEntry.tail(rest.getFirst().text())
          && begins(words, at, row)
          && WholeBond.in(rest)) {
        return taken;
      }
    }
    return List.of();
  }

  /**
   * The words with the series that an entry lacks, where those of the row have one of their own:
   * {@code E-470 Highway Authority} above {@code (Senior Revenue) Series A}. Only where columns
   * tell the terms: otherwise words end with these.
   */
  private static List<Row> series(Entry last, List<Row> words, Row row) {
    var above = Row.text(last.rows());
    if (SeriesText.names(above) || last.cell(Role.MATURITY).isBlank()) {
      return List.of();
    }
    var at = 1;
    while (at < words.size() && !SeriesText.names(Row.text(words.subList(0, at)))) {
      at++;
    }
    var taken = words.subList(0, at);
    var rest = from(words, at, row);
    return SeriesText.names(Row.text(taken))
            && SeriesText.names(rest)
            && !last.beside(taken.getLast())
            && !Issuers.begins(Row.text(taken))
            && Midst.begins(rest) == Midst.begins(above)
        ? taken
        : List.of();
  }

  /** The words that make an entry whole whose numbers stand alone at the end of a page. */
  private static List<Row> whole(Entry last, List<Row> words, Row row) {
    for (var at = 1; at <= words.size(); at++) {
      var taken = words.subList(0, at);
      var goesOn = at < words.size() && TrailingWords.brackets(words.subList(at, at + 1));
      if (!goesOn && begins(words, at, row) && WholeBond.in(last.with(taken).rows())) {
        return taken;
      }
    }
    return words;
  }

  /**
   * The words at the top of a page that end the entry above: a browser that parts a row leaves its
   * numbers on the first line, {@code Chesterfield County Economic Development} above {@code
   * Authority, Revenue Bonds (Duke Energy, / Inc.) Ser. A}.
   */
  private static List<Row> parted(List<Entry> entries, List<Row> words, Row row) {
    var last = entries.getLast();
    var apart = Paragraphs.end(entries, words, row);
    if (apart > 0 && (last.beside(words.getFirst()) || opensBracket(words, apart))) {
      return words.subList(0, apart);
    }
    var midst = !begins(words, 0, row);
    var series = SeriesText.begins(words.getFirst().text());
    for (var at = 1; at <= words.size(); at++) {
      var taken = words.subList(0, at);
      var next = from(words, at, row);
      var issuer = series ? Issuers.names(SeriesText.before(next)) : Issuers.begins(next);
      if (issuer
          && !Midst.begins(next)
          && taken.getLast().line().beside(row.line())
          && (midst || TrailingWords.brackets(taken))) {
        return taken;
      }
    }
    return List.of();
  }

  private static boolean opensBracket(List<Row> words, int end) {
    return words.getFirst().text().startsWith("(")
        && Brackets.closed(Row.text(words.subList(0, end)));
  }

  /** Whether a bond can begin with the words from one on, above those of the numbers. */
  private static boolean begins(List<Row> words, int at, Row row) {
    return !Midst.begins(from(words, at, row));
  }

  private static String from(List<Row> words, int at, Row row) {
    return (Row.text(words.subList(at, words.size())) + " " + row.text()).strip();
  }
}
