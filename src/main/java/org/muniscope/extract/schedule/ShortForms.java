package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;
import org.muniscope.model.Abbreviation;

/** Reads a line of the list of abbreviations: one or several pairs of code and meaning. */
final class ShortForms {
  /** {@code AGM}, {@code ETM}, {@code S&P}. */
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9.&/-]{0,11}|[A-Z]+/[A-Z]+");

  /** {@code AGM — Assured Guaranty Municipal Corp.} */
  private static final Pattern PAIR =
      Pattern.compile("(?<code>[A-Z][A-Za-z0-9.&/-]{0,11})\\s*[—–=-]\\s*(?<meaning>.+)");

  /** A dash that stands in a column of its own belongs to neither side. */
  private static final Pattern DASH = Pattern.compile("^[—–=-]\\s+");

  private ShortForms() {}

  /** {@code AGM — Assured …}, several of them side by side, or code and meaning in columns. */
  static List<Abbreviation> on(Line line) {
    var found = new ArrayList<Abbreviation>();
    var cells = cells(line);
    var at = 0;
    while (at < cells.size()) {
      var words = Token.joined(cells.get(at));
      var first = cells.get(at).getFirst().text();
      var pair = PAIR.matcher(words);
      if (pair.matches()) {
        found.add(of(pair.group("code"), pair.group("meaning"), line));
      } else if (CODE.matcher(words).matches() && at + 1 < cells.size()) {
        found.add(of(words, Token.joined(cells.get(++at)), line));
      } else if (cells.get(at).size() > 1 && CODE.matcher(first).matches()) {
        found.add(of(first, words.substring(first.length()).strip(), line));
      }
      at++;
    }
    return found;
  }

  /** The words of a line, parted where blanks are wide. */
  private static List<List<Token>> cells(Line line) {
    var cells = new ArrayList<List<Token>>();
    var right = Double.NEGATIVE_INFINITY;
    for (var token : line.tokens()) {
      if (cells.isEmpty() || token.x() - right > line.size()) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(token);
      right = token.right();
    }
    return cells;
  }

  private static Abbreviation of(String code, String meaning, Line line) {
    return new Abbreviation(code, DASH.matcher(meaning).replaceFirst(""), line.source());
  }
}
