package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Line;
import org.muniscope.model.Statement;

/** Makes the rows of a statement: labels that are wrapped are joined, headings stand between. */
final class FigureRows {
  /** {@code Net increase in}, {@code Dividends paid,}. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:,|\\b(?:of|from|to|the|and|in|on|for|by|net|or|per|with)|&)$");

  /** {@code 12. Elect a trustee}: an item of a numbered list. */
  private static final Pattern ITEM = Pattern.compile("\\d{1,2}\\. ");

  /** {@code (decrease) in net assets}. */
  private static final Pattern LOWER = Pattern.compile("\\(?\\p{Lower}");

  private static final double LEADING = 2.2;

  private final List<FigureLine> lines;
  private final int free;
  private final FigureColumns columns;
  private final List<Line> heads;
  private final List<Statement.Row> rows = new ArrayList<>();

  /**
   * The rows of a table.
   *
   * @param lines all lines of the report
   * @param free the first line that belongs to no table before
   * @param columns where figures stand
   * @param heads lines that name the columns
   */
  FigureRows(List<FigureLine> lines, int free, FigureColumns columns, List<Line> heads) {
    this.lines = lines;
    this.free = free;
    this.columns = columns;
    this.heads = heads;
  }

  /**
   * The rows of lines.
   *
   * @param subheads headings that stand above the first line
   */
  List<Statement.Row> read(List<FigureLine> subheads, int first, int last) {
    subheads.forEach(line -> rows.add(heading(line)));
    var pending = new ArrayList<>(wrapped(first));
    for (var at = first; at <= last; at++) {
      var line = lines.get(at);
      if (line.data()) {
        row(line, pending);
        pending.clear();
      } else if (pending.isEmpty() && goesOn(line)) {
        var row = rows.removeLast();
        rows.add(new Statement.Row(row.label() + " " + line.words(), row.values(), row.source()));
      } else {
        pending.add(line);
      }
    }
    return rows;
  }

  /** The lines of a label that is wrapped before the first figures. */
  List<FigureLine> wrapped(int first) {
    var label = new ArrayList<FigureLine>();
    for (var at = first - 1; at >= free; at--) {
      var above = lines.get(at);
      var title = StatementTitle.known(above) || heads.contains(above.line());
      if (title || above.data() || !belongs(above, lines.get(at + 1))) {
        break;
      }
      label.addFirst(above);
    }
    return label;
  }

  private void row(FigureLine line, List<FigureLine> pending) {
    var label = new StringBuilder(line.words());
    var first = line.line();
    var next = line;
    var at = pending.size() - 1;
    while (at >= 0 && belongs(pending.get(at), next)) {
      label.insert(0, pending.get(at).words() + (label.isEmpty() ? "" : " "));
      next = pending.get(at);
      first = next.line();
      at--;
    }
    headings(pending.subList(0, at + 1));
    var page = line.line().page();
    var blank = new Statement.Value("", Optional.empty(), line.line().source());
    var values =
        columns.sort(line).stream()
            .map(cell -> cell.map(figure -> figure.value(page)).orElse(blank))
            .toList();
    var source =
        first.page() == page ? page.shown(first.box().union(line.line().box())) : first.source();
    rows.add(new Statement.Row(label.toString(), values, source));
  }

  /** Whether a line of words is the beginning of a label that the next line carries on. */
  private static boolean belongs(FigureLine words, FigureLine next) {
    var text = words.words();
    if (text.endsWith(":") || text.isBlank()) {
      return false;
    }
    var below = next.words();
    if (below.isBlank()) {
      return true;
    }
    var open = text.chars().filter(each -> each == '(').count();
    var shut = text.chars().filter(each -> each == ')').count();
    var goesOn = LOWER.matcher(below).lookingAt() || open > shut || GOES_ON.matcher(text).find();
    var item = ITEM.matcher(text).lookingAt() && !ITEM.matcher(below).lookingAt();
    return item || (goesOn && near(words, next));
  }

  private static boolean near(FigureLine above, FigureLine below) {
    return above.page() != below.page()
        || below.baseline() - above.baseline() < LEADING * below.size();
  }

  /** Whether a line of words carries on the label of the row above it. */
  private boolean goesOn(FigureLine line) {
    return !rows.isEmpty()
        && !line.words().isBlank()
        && Character.isLowerCase(line.words().charAt(0))
        && !line.words().endsWith(":");
  }

  /** Headings between rows; one that begins in lower case carries on the one above. */
  private void headings(List<FigureLine> between) {
    for (var at = 0; at < between.size(); at++) {
      var row = heading(between.get(at));
      if (at > 0 && LOWER.matcher(row.label()).lookingAt()) {
        var above = rows.removeLast();
        row = new Statement.Row(above.label() + " " + row.label(), List.of(), above.source());
      }
      rows.add(row);
    }
  }

  private static Statement.Row heading(FigureLine line) {
    return new Statement.Row(line.words(), List.of(), line.line().source());
  }
}
