package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;

/** Puts the lines of a table's rows together again where cells stand a little higher or lower. */
final class FigureLines {
  /** Cells of one row may be this far apart, in type sizes; lines of text are farther apart. */
  private static final double NEAR = 0.8;

  private static final double TITLE_LEADING = 1.6;

  /** A title over two lines begins so: {@code Statement of} above {@code Operations}. */
  private static final Pattern BEGUN =
      Pattern.compile("(?i)(?:(?:consolidated )?statements? of|financial)");

  /** {@code (a)(b)}. */
  private static final Pattern MARKS = Pattern.compile("(?:\\([a-z]{1,2}\\))+");

  /** {@code 14}: the number of a page, or of securities. */
  private static final Pattern SHORT = Pattern.compile("\\d{2,3}");

  private FigureLines() {}

  /** The lines of a report, each row of a table as one. */
  static List<FigureLine> of(List<Line> lines) {
    var rows = new ArrayList<Line>();
    for (var line : whole(lines)) {
      if (line.tokens().stream().allMatch(token -> token.text().equals("$"))
          || (Furniture.always(line.text()) && !bareFigure(line))) {
        continue;
      }
      if (!rows.isEmpty() && sameRow(rows.getLast(), line)) {
        rows.set(rows.size() - 1, joined(rows.getLast(), line));
      } else if (!rows.isEmpty() && titled(rows.getLast(), line)) {
        rows.set(rows.size() - 1, whole(tokens(rows.getLast(), line), rows.getLast(), line));
      } else {
        rows.add(line);
      }
    }
    return rows.parallelStream().map(FigureLine::of).toList();
  }

  /** Rows of a wide table that were taken for two columns of text are joined again. */
  private static List<Line> whole(List<Line> lines) {
    var pages = new LinkedHashMap<Integer, List<Line>>();
    lines.forEach(
        line -> pages.computeIfAbsent(line.page().number(), _ -> new ArrayList<>()).add(line));
    var whole = new ArrayList<Line>();
    for (var page : pages.values()) {
      var cut =
          page.stream()
              .filter(line -> line.column() > 1 && bare(line))
              .filter(line ->
                  page.stream()
                      .anyMatch(left -> left.column() != line.column() && level(left, line)))
              .count();
      whole.addAll(cut < 2 ? page : joined(page));
    }
    return whole;
  }

  private static boolean level(Line one, Line other) {
    return Math.abs(one.baseline() - other.baseline()) < 0.1 * one.size();
  }

  private static List<Line> joined(List<Line> page) {
    var sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::x));
    var rows = new ArrayList<Line>();
    for (var line : sorted) {
      if (!rows.isEmpty() && level(rows.getLast(), line)) {
        rows.set(rows.size() - 1, joined(rows.getLast(), line));
      } else {
        rows.add(line);
      }
    }
    return rows;
  }

  /** A number alone may be a page's or belong to the words right above. */
  private static boolean bareFigure(Line line) {
    return SHORT.matcher(line.text()).matches();
  }

  /** Whether a line belongs to the row right above it. */
  private static boolean sameRow(Line above, Line line) {
    return above.page() == line.page()
        && Math.abs(above.baseline() - line.baseline()) <= NEAR * line.size()
        && (bare(line) || bare(above))
        && !overlap(above, line);
  }

  /** Whether the line ends a title whose first words stand on a line of their own. */
  private static boolean titled(Line above, Line line) {
    return BEGUN.matcher(above.text()).matches()
        && above.page() == line.page()
        && above.column() == line.column()
        && Math.abs(above.size() - line.size()) < 0.1 * line.size()
        && line.baseline() - above.baseline() < TITLE_LEADING * line.size()
        && line.tokens().stream().noneMatch(token -> Figure.kind(token.text()).isPresent());
  }

  /** Whether nothing but figures and marks stands in a line. */
  private static boolean bare(Line line) {
    return line.tokens().stream()
        .allMatch(token -> token.raised() || mark(token) || Figure.kind(token.text()).isPresent());
  }

  private static boolean mark(Token token) {
    return MARKS.matcher(token.text()).matches();
  }

  private static boolean overlap(Line one, Line other) {
    return words(one).stream()
        .anyMatch(left ->
            words(other).stream()
                .anyMatch(right -> left.x() < right.right() && right.x() < left.right()));
  }

  private static List<Token> words(Line line) {
    return line.tokens().stream()
        .filter(token -> !token.raised() && !mark(token) && !token.text().equals("$"))
        .toList();
  }

  private static Line joined(Line one, Line other) {
    var tokens = tokens(one, other);
    tokens.sort(Comparator.comparingDouble(Token::x));
    return whole(tokens, one, other);
  }

  private static List<Token> tokens(Line one, Line other) {
    var tokens = new ArrayList<>(one.tokens());
    tokens.addAll(other.tokens());
    return tokens;
  }

  private static Line whole(List<Token> tokens, Line one, Line other) {
    var low = Math.max(one.baseline(), other.baseline());
    return Line.of(one.page(), one.column(), tokens, low, Math.max(one.size(), other.size()));
  }
}
