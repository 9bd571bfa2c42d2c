package org.muniscope.ui.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.muniscope.analysis.statements.FootedTotal;
import org.muniscope.analysis.statements.Footing;
import org.muniscope.model.Filing;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;
import org.muniscope.ui.kit.Messages;

/**
 * A table of a filing as it is shown.
 *
 * @param title its name
 * @param page where it begins
 * @param figures whether its columns hold figures rather than sentences
 * @param columns heads of the columns behind the labels
 * @param lines in order
 * @param statement index among the filing's statements; empty for lists of notes
 */
record Sheet(
    String title,
    int page,
    boolean figures,
    List<String> columns,
    List<Line> lines,
    OptionalInt statement) {
  /** What a line is, which decides how it is set. */
  enum Kind {
    HEADING,
    ITEM,
    TOTAL
  }

  /**
   * A cell.
   *
   * @param text as printed
   * @param source where it is printed
   */
  record Cell(String text, Optional<Source> source) {}

  /**
   * A line.
   *
   * @param kind how it is set
   * @param label its words, or its mark or short form
   * @param cells one a column
   * @param sum what it sums, where it is a total
   */
  record Line(Kind kind, Cell label, List<Cell> cells, Optional<FootedTotal> sum) {
    Line {
      cells = List.copyOf(cells);
    }

    /** A cell by column; an empty one where the line has none. */
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : new Cell("", Optional.empty());
    }
  }

  Sheet {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** Everything of a filing that its schedule does not show. */
  static List<Sheet> of(Filing filing) {
    var sheets = new ArrayList<Sheet>();
    for (var at = 0; at < filing.statements().size(); at++) {
      sheets.add(of(filing.statements().get(at), at));
    }
    var notes =
        filing.footnotes().stream().map(note -> pair(note.mark(), note.text(), note.source()));
    var words =
        filing.abbreviations().stream()
            .map(each -> pair(each.code(), each.meaning(), each.source()));
    pairs("statements.sheet.footnotes", notes.toList()).ifPresent(sheets::add);
    pairs("statements.sheet.abbreviations", words.toList()).ifPresent(sheets::add);
    return List.copyOf(sheets);
  }

  /** Whether any of its lines is known to sum others. */
  boolean sums() {
    return lines.stream().anyMatch(line -> line.sum().isPresent());
  }

  private static Sheet of(Statement statement, int index) {
    var widest = statement.rows().stream().mapToInt(row -> row.values().size()).max().orElse(0);
    var columns = new ArrayList<>(statement.columns());
    columns.addAll(Collections.nCopies(Math.max(0, widest - columns.size()), ""));
    var sums = new HashMap<Integer, FootedTotal>();
    Footing.of(statement).forEach(total -> sums.put(total.row(), total));
    var lines = new ArrayList<Line>();
    for (var row : statement.rows()) {
      lines.add(line(row, Optional.ofNullable(sums.get(lines.size()))));
    }
    var page = statement.source().page();
    return new Sheet(statement.title(), page, true, columns, lines, OptionalInt.of(index));
  }

  private static Line line(Statement.Row row, Optional<FootedTotal> sum) {
    var total =
        sum.isPresent()
            || row.label().isBlank()
            || row.label().matches("(?i)(?:total|net (?:assets|increase|cash|investment)).*");
    var kind = row.values().isEmpty() ? Kind.HEADING : total ? Kind.TOTAL : Kind.ITEM;
    var cells =
        row.values().stream()
            .map(value -> new Cell(value.printed(), Optional.of(value.source())))
            .toList();
    return new Line(kind, new Cell(row.label(), Optional.of(row.source())), cells, sum);
  }

  private static Line pair(String name, String words, Source source) {
    var place = Optional.of(source);
    var cells = List.of(new Cell(words, place));
    return new Line(Kind.ITEM, new Cell(name, place), cells, Optional.empty());
  }

  private static Optional<Sheet> pairs(String key, List<Line> lines) {
    return lines.stream()
        .findFirst()
        .flatMap(first -> first.label().source())
        .map(place ->
            new Sheet(
                Messages.text(key), place.page(), false, List.of(""), lines, OptionalInt.empty()));
  }
}
