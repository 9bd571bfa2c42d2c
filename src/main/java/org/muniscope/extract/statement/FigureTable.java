package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;
import org.muniscope.model.Statement;

/** Makes a statement of the lines that were found to be one table. */
final class FigureTable {
  private static final int MOST_HEADS = 7;

  /** Lines so far above the first figures, in type sizes, still head them. */
  private static final double SUBHEADS = 6;

  private final List<FigureLine> lines;
  private final int free;
  private final int last;
  private final FigureColumns columns;
  private final List<Line> heads = new ArrayList<>();
  private int first;

  /**
   * A table.
   *
   * @param lines all lines of the report
   * @param free the first line that belongs to no table before
   * @param first the first line with figures
   * @param last the last one
   */
  FigureTable(List<FigureLine> lines, int free, int first, int last) {
    this.lines = lines;
    this.free = free;
    this.first = first;
    this.last = last;
    columns = FigureColumns.learn(lines.subList(first, last + 1));
  }

  /**
   * The statement; empty when the lines are no table after all, such as a list of contents.
   *
   * @param before title of the table before, which a table right below it shares
   */
  Optional<Statement> statement(Optional<String> before) {
    while (first < last && head(lines.get(first))) {
      first++;
    }
    if (!table()) {
      return Optional.empty();
    }
    var top = heads();
    var reader = new FigureRows(lines, free, columns, heads);
    var bare = lines.get(first).words().isBlank();
    var wrapped = reader.wrapped(first).size();
    var above = lines.subList(free, Math.max(free, top - (bare ? wrapped : 0)));
    var near = StatementTitle.near(above).filter(StatementTitle::fits);
    var title =
        near.or(() -> above.isEmpty() ? before : Optional.empty())
            .or(() -> StatementTitle.far(lines.subList(0, top), lines.get(first).size()))
            .filter(StatementTitle::fits)
            .orElseGet(this::fallback);
    var rows = reader.read(subheads(near.orElse(""), first - wrapped), first, last);
    var names = columns.heads(heads);
    return Optional.of(
        new Statement(
            title,
            names.stream().allMatch(String::isBlank) ? List.of() : names,
            rows,
            lines.get(first).line().source()));
  }

  /** The word over the labels, such as {@code Entity}. */
  private String fallback() {
    return heads.stream()
        .flatMap(head -> head.tokens().stream())
        .filter(token -> token.right() < columns.left() - 4 * token.word().size())
        .map(Token::text)
        .findFirst()
        .orElse("Table on page " + lines.get(first).page());
  }

  private boolean table() {
    var data = lines.subList(first, last + 1).stream().filter(FigureLine::data).toList();
    var formatted =
        data.stream().flatMap(row -> row.figures().stream()).anyMatch(Figure::formatted);
    var led = data.stream().filter(FigureLine::led).filter(row -> row.figures().size() == 1);
    var contents = led.count() * 2 > data.size() && !formatted;
    var words = data.stream().anyMatch(row -> !row.words().isBlank()) || underLabels();
    var most = data.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
    return formatted && words && !contents && (data.size() > 1 || most > 1);
  }

  /** Whether each of several figures stands on a line of its own below its label. */
  private boolean underLabels() {
    var figures = 0;
    for (var at = first; at <= last; at++) {
      if (lines.get(at).data()) {
        var label = at > free ? lines.get(at - 1) : lines.get(at);
        if (label.data() || label.words().isBlank() || label.words().matches(".{90,}|.*[.:]")) {
          return false;
        }
        figures++;
      }
    }
    return figures > 1;
  }

  /** Whether a line that seemed to hold figures holds the names of the columns. */
  private boolean head(FigureLine line) {
    var plain = line.figures().stream().noneMatch(Figure::formatted);
    return plain && line.x() > columns.left() - 4 * line.size() && line.page() == page(first + 1);
  }

  private int page(int at) {
    return lines.get(Math.min(at, last)).page();
  }

  /** Collects the lines of heads above the table; the index of the uppermost. */
  private int heads() {
    var table = lines.subList(first, last + 1);
    var size = lines.get(first).size();
    var zone = columns.left() - 4 * size;
    if (table.stream().mapToDouble(FigureLine::x).min().orElse(0) > zone) {
      return first;
    }
    var words =
        table.stream()
            .filter(line -> !line.label().isEmpty())
            .mapToDouble(line -> line.label().getLast().right())
            .max();
    zone = Math.min(zone, words.orElse(zone) + size);
    var top = first;
    var skipped = 0;
    for (var at = first - 1; at >= Math.max(0, first - MOST_HEADS); at--) {
      var line = lines.get(at);
      if (line.page() < page(first) - 1 || (at < free && !head(line))) {
        break;
      }
      if (StatementTitle.known(line)) {
        break;
      }
      if (StatementTitle.under(lines, at)) {
        continue;
      }
      if (line.x() > zone || parted(line.line())) {
        heads.addFirst(line.line());
        top = at;
      } else if (++skipped > 2) {
        break;
      }
    }
    return Math.max(top, free);
  }

  /** Whether a wide blank parts the words at the left from those over the columns. */
  private boolean parted(Line line) {
    for (var at = 1; at < line.tokens().size(); at++) {
      var gap = line.tokens().get(at).x() - line.tokens().get(at - 1).right();
      if (gap > 3 * line.size() && line.right() > columns.left()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Headings such as {@code Assets:} that stand between the title and the first figures: with a
   * colon, or below the heads of the columns.
   */
  private List<FigureLine> subheads(String title, int end) {
    var from = end;
    while (from > free + 1
        && from > end - 3
        && !heads.contains(lines.get(from - 1).line())
        && (lines.get(from - 1).words().endsWith(":") || below(from - 1))) {
      from--;
    }
    return lines.subList(from, end).stream()
        .filter(line -> !line.words().equals(title + ":"))
        .toList();
  }

  /** Whether a line of words stands between the heads of the columns and the first figures. */
  private boolean below(int at) {
    var line = lines.get(at);
    var row = lines.get(first);
    return !heads.isEmpty()
        && heads.getLast().page() == line.line().page()
        && heads.getLast().baseline() < line.baseline()
        && line.page() == row.page()
        && row.baseline() - line.baseline() < SUBHEADS * row.size()
        && !line.words().isBlank()
        && !row.words().isBlank()
        && Character.isUpperCase(line.words().charAt(0))
        && line.x() < columns.left() - 4 * line.size();
  }
}
