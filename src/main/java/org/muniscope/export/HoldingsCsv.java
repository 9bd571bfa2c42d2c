package org.muniscope.export;

import java.io.IOException;
import java.io.OutputStream;

/** A filing's holdings as CSV: UTF-8, RFC 4180, a line a holding in the filing's order. */
public final class HoldingsCsv {
  private HoldingsCsv() {}

  /** Writes the header and every holding; leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    var table = HoldingTable.of(report);
    CsvText.write(table.columns(), table.texts(), out);
  }
}
