package org.muniscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of texts under their heads as CSV: UTF-8, RFC 4180. */
public final class CsvText {
  private CsvText() {}

  /** Writes heads and rows; leaves the stream open. */
  public static void write(List<String> heads, List<List<String>> rows, OutputStream out)
      throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(heads);
    for (var row : rows) {
      printer.printRecord(row);
    }
    printer.flush();
  }
}
