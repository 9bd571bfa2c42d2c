package org.muniscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportCancelled;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.ReviewFiles;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.export.HoldingsCsv;
import org.muniscope.export.NotWritten;
import org.muniscope.export.Report;
import org.muniscope.export.WholeFile;

/** What every command works with: the reader, the charts, and where results and complaints go. */
record Desk(
    FilingImport reader,
    ReviewFiles reviews,
    ChartWriter charts,
    PrintStream out,
    PrintStream err) {

  /** Reads a filing as the options of its command say. */
  ImportedFiling read(FilingOptions options) throws Refusal {
    return read(options.file(), options.password(), options.repairs());
  }

  /**
   * Reads a filing, or says in a sentence why it cannot be read.
   *
   * @param repaired whether the repairs that were accepted in the window are made; when not, their
   *     number is told
   */
  private ImportedFiling read(Path file, Optional<String> password, boolean repaired)
      throws Refusal {
    try {
      if (repaired) {
        return reviews.over(reader).read(file, password, ImportProgress.NONE);
      }
      var filing = reader.read(file, password, ImportProgress.NONE);
      reviews
          .unmade(filing)
          .map(review -> review.repairs().size())
          .ifPresent(count ->
              err.println(
                  "Repairs accepted for this file: %d. They are made with --repairs."
                      .formatted(count)));
      return filing;
    } catch (UnreadableFiling e) {
      var asks = e.reason() == UnreadableFiling.Reason.PASSWORD && password.isEmpty();
      throw new Refusal(e.sentence() + (asks ? " Give it with --password." : ""));
    } catch (ImportCancelled e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  /** Puts the result out as bytes: the encoding is the content's, whatever the locale. */
  void print(WholeFile.Content content) throws IOException, Refusal {
    var bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    out.write(bytes.toByteArray(), 0, bytes.size());
    flush();
  }

  void printLines(List<String> lines) throws Refusal {
    lines.forEach(out::println);
    flush();
  }

  private void flush() throws Refusal {
    if (out.checkError()) {
      throw new Refusal("The output was cut off: its reader has stopped or the disk is full.");
    }
  }

  /** Writes charts into a folder, which is made where it is missing. */
  List<Path> charts(ImportedFiling filing, Path folder, ChartWriter.Format format)
      throws NotWritten {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw NotWritten.at(folder, e);
    }
    try {
      return charts.write(filing, folder, format);
    } catch (IOException e) {
      throw NotWritten.at(folder.resolve("charts"), e);
    }
  }

  /** Writes charts and holdings into a folder and says so after the given words. */
  int pictures(Path file, Path folder, String because) throws Refusal, NotWritten {
    var filing = read(file, Optional.empty(), false);
    var report = filing.report();
    charts(filing, folder, ChartWriter.Format.PNG);
    WholeFile.write(folder.resolve("holdings.csv"), to -> HoldingsCsv.write(report, to));
    printLines(
        List.of(
            because
                + "the charts and the holdings of %s are in %s."
                    .formatted(report.file(), folder.toAbsolutePath().normalize())));
    return tell(report);
  }

  /** Tells what is wrong, a line each, and with which status to end. */
  int tell(Report report) {
    Complaints.of(report).forEach(err::println);
    return report.proven() ? ExitStatus.TIES : ExitStatus.DOES_NOT_TIE;
  }
}
