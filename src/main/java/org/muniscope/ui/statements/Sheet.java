package org.muniscope.ui.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
 */
record Sheet(String title, int page, boolean figures, List<String> columns, List<Line> lines) {
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
   */
  record Line(Kind kind, Cell label, List<Cell> cells) {
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
    filing.statements().forEach(statement -> sheets.add(of(statement)));
    var notes =
        filing.footnotes().stream().map(note -> pair(note.mark(), note.text(), note.source()));
    var words =
        filing.abbreviations().stream()
            .map(each -> pair(each.code(), each.meaning(), each.source()));
    pairs("statements.sheet.footnotes", notes.toList()).ifPresent(sheets::add);
    pairs("statements.sheet.abbreviations", words.toList()).ifPresent(sheets::add);
    return List.copyOf(sheets);
  }

  private static Sheet of(Statement statement) {
    var widest = statement.rows().stream().mapToInt(row -> row.values().size()).max().orElse(0);
    var columns = new ArrayList<>(statement.columns());
    columns.addAll(Collections.nCopies(Math.max(0, widest - columns.size()), ""));
    var lines = statement.rows().stream().map(Sheet::line).toList();
    return new Sheet(statement.title(), statement.source().page(), true, columns, lines);
  }

  private static Line line(Statement.Row row) {
    var total =
        row.label().isBlank()
            || row.label().matches("(?i)(?:total|net (?:assets|increase|cash|investment)).*");
    var kind = row.values().isEmpty() ? Kind.HEADING : total ? Kind.TOTAL : Kind.ITEM;
    var cells =
        row.values().stream()
            .map(value -> new Cell(value.printed(), Optional.of(value.source())))
            .toList();
    return new Line(kind, new Cell(row.label(), Optional.of(row.source())), cells);
  }

  private static Line pair(String name, String words, Source source) {
    var place = Optional.of(source);
    return new Line(Kind.ITEM, new Cell(name, place), List.of(new Cell(words, place)));
  }

  private static Optional<Sheet> pairs(String key, List<Line> lines) {
    return lines.stream()
        .findFirst()
        .flatMap(first -> first.label().source())
        .map(place -> new Sheet(Messages.text(key), place.page(), false, List.of(""), lines));
  }
}
