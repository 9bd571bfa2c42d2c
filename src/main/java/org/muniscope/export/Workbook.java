package org.muniscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A filing as an XLSX workbook: what it is and whether it ties, holdings, groups, ladder, checks,
 * statements and findings, a sheet each. Numbers are numbers and dates are dates.
 */
public final class Workbook {
  /** More does not fit into a cell of the format. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int WIDEST_COLUMN = 60;

  /** Lines looked at to find a column's width. */
  private static final int SAMPLE = 200;

  private Workbook() {}

  /** Writes the workbook; leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    write(ReportTables.of(report), out);
  }

  /** Writes a sheet for each table; leaves the stream open. */
  static void write(List<Table> tables, OutputStream out) throws IOException {
    var book = new org.dhatim.fastexcel.Workbook(out, "Muniscope", null);
    for (var table : tables) {
      sheet(book.newWorksheet(table.name()), table);
    }
    book.finish();
  }

  private static void sheet(Worksheet sheet, Table table) throws IOException {
    for (var column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, width(table, column));
    }
    sheet.freezePane(0, 1);
    for (var row = 0; row < table.rows().size(); row++) {
      line(sheet, row + 1, table.rows().get(row));
    }
    sheet.finish();
  }

  private static void line(Worksheet sheet, int row, List<Cell> cells) {
    for (var column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Cell.Empty() -> {}
        case Cell.Words(var text) -> sheet.value(row, column, fitting(text));
        case Cell.Ordinal(var number) -> sheet.value(row, column, number);
        case Cell.Decimal(var number) -> {
          sheet.value(row, column, number);
          sheet.style(row, column).format(decimals(number.scale())).set();
        }
        case Cell.Whole(var number) -> {
          sheet.value(row, column, number);
          sheet.style(row, column).format("#,##0").set();
        }
        case Cell.Day(var date) -> {
          sheet.value(row, column, date);
          sheet.style(row, column).format("yyyy-mm-dd").set();
        }
      }
    }
  }

  private static String decimals(int scale) {
    return scale <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(scale, 10));
  }

  /** A cell takes neither endless text nor half characters, which a hostile PDF can contain. */
  private static String fitting(String text) {
    var cut = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static double width(Table table, int column) {
    var longest =
        table.rows().stream()
            .limit(SAMPLE)
            .mapToInt(row -> column < row.size() ? row.get(column).text().length() : 0)
            .max()
            .orElse(0);
    // A third more for the separators of large numbers.
    return Math.clamp(
        Math.max(longest * 1.3, table.columns().get(column).length() + 2), 8, WIDEST_COLUMN);
  }
}
