package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Line;
import org.muniscope.model.Statement;

/**
 * Reads the tables of figures that stand outside the schedule: found by figures that stand in
 * columns at the right of words, named by the heading above them.
 */
public final class StatementReader {
  private static final int MOST_BETWEEN = 5;

  /** Text this long that ends like a sentence is one. */
  private static final int SENTENCE = 40;

  private static final Pattern SENTENCE_END = Pattern.compile("[a-z\\d)]\\.$");

  private static final double APART = 6;

  /** So many lines with one figure each make a list of their own. */
  private static final int LIST = 3;

  private final List<FigureLine> lines;
  private final List<Statement> statements = new ArrayList<>();

  /** Lines of the open table: the first and the last one with figures; -1 when none is open. */
  private int first = -1;

  private int last = -1;
  private int free;

  private StatementReader(List<FigureLine> lines) {
    this.lines = lines;
  }

  /**
   * The tables in the order of the report.
   *
   * @param lines what stands outside the schedules
   */
  public static List<Statement> read(List<Line> lines) {
    return new StatementReader(FigureLines.of(lines)).statements();
  }

  private List<Statement> statements() {
    for (var at = 0; at < lines.size(); at++) {
      if (!lines.get(at).data()) {
        continue;
      }
      if (first >= 0 && breaks(at)) {
        close();
      }
      if (first < 0) {
        first = at;
      }
      last = at;
    }
    close();
    return List.copyOf(statements);
  }

  private void close() {
    if (first >= 0) {
      var before = statements.isEmpty() ? "" : statements.getLast().title();
      new FigureTable(lines, free, first, last)
          .statement(Optional.of(before).filter(title -> !title.isEmpty()))
          .ifPresent(statements::add);
      free = last + 1;
    }
    first = -1;
  }

  /** Whether what stands between the last line with figures and this one ends the table. */
  private boolean breaks(int at) {
    var next = lines.get(at);
    var before = lines.get(last);
    var between = lines.subList(last + 1, at);
    if (next.page() > before.page() + 1 || between.size() > MOST_BETWEEN) {
      return true;
    }
    if (next.page() == before.page()) {
      var gap = next.baseline() - before.baseline();
      if (gap < -next.size() || (between.isEmpty() && gap > APART * next.size())) {
        return true;
      }
    }
    if (between.isEmpty()) {
      return false;
    }
    if (reshapes(at)) {
      return true;
    }
    var columns = FigureColumns.learn(lines.subList(first, last + 1));
    return between.stream()
        .anyMatch(line -> ends(line, before, columns.left()) || columns.renamed(line));
  }

  /** Whether rows with several figures each are followed by a list with one figure a line. */
  private boolean reshapes(int at) {
    var list = lines.subList(at, Math.min(lines.size(), at + LIST));
    return lines.subList(first, last + 1).stream()
            .filter(FigureLine::data)
            .allMatch(line -> line.figures().size() > 1)
        && list.size() == LIST
        && list.stream().allMatch(line -> line.data() && line.figures().size() == 1);
  }

  private static boolean ends(FigureLine line, FigureLine row, double left) {
    var text = line.words();
    var sentence = text.length() > SENTENCE && SENTENCE_END.matcher(text).find();
    var larger = line.size() > 1.08 * row.size();
    var head = line.x() > left - 4 * line.size() && row.x() < left - 4 * line.size();
    return sentence || larger || head || StatementTitle.known(line) || StatementTitle.note(line);
  }
}
