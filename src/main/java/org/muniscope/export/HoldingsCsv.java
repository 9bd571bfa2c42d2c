package org.muniscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A filing's holdings as CSV: UTF-8, RFC 4180, a line a holding in the filing's order. */
public final class HoldingsCsv {
  private HoldingsCsv() {}

  /** Writes the header and every holding; leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    var table = HoldingTable.of(report);
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(table.columns());
    for (var row : table.rows()) {
      printer.printRecord(row.stream().map(Cell::text));
    }
    printer.flush();
  }
}
