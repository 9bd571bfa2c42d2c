package org.muniscope.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Statement;

/** Makes a statement of the lines that were found to be one table. */
final class FigureTable {
  private static final Pattern GOES_ON =
      Pattern.compile("(?:,|\\b(?:of|from|to|the|and|in|on|for|by|net|or|per|with)|&)$");
  private static final Pattern ITEM = Pattern.compile("\\d{1,2}\\. ");
  private static final Pattern LOWER = Pattern.compile("\\p{Lower}");
  private static final int MOST_HEADS = 7;
  private static final double LEADING = 2.2;

  private final List<FigureLine> lines;
  private final int free;
  private final int last;
  private final FigureColumns columns;
  private final List<Statement.Row> rows = new ArrayList<>();
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
    var above = lines.subList(free, top);
    var near = StatementTitle.near(above).filter(StatementTitle::fits);
    var title =
        near.or(() -> above.isEmpty() ? before : Optional.empty())
            .or(() -> StatementTitle.far(lines.subList(0, top), lines.get(first).size()))
            .filter(StatementTitle::fits)
            .orElseGet(this::fallback);
    subheads(near.orElse(""));
    rows();
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
    var words = data.stream().anyMatch(row -> !row.words().isBlank());
    var most = data.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
    return formatted && words && !contents && (data.size() > 1 || most > 1);
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
      if (line.x() > zone || parted(line.line())) {
        heads.addFirst(line.line());
        top = at;
      } else if (++skipped > 2 || StatementTitle.known(line)) {
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

  /** Headings such as {@code Assets:} that stand between the title and the first figures. */
  private void subheads(String title) {
    var from = first;
    while (from > free + 1
        && from > first - 3
        && lines.get(from - 1).words().endsWith(":")
        && !heads.contains(lines.get(from - 1).line())) {
      from--;
    }
    for (var at = from; at < first; at++) {
      if (!lines.get(at).words().equals(title + ":")) {
        rows.add(heading(lines.get(at)));
      }
    }
  }

  private void rows() {
    var pending = new ArrayList<FigureLine>();
    pending.addAll(wrapped());
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
  }

  /** The lines of a label that is wrapped before the first figures. */
  private List<FigureLine> wrapped() {
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
    var goesOn =
        Character.isLowerCase(below.charAt(0)) || open > shut || GOES_ON.matcher(text).find();
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
