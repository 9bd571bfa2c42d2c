package org.muniscope.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes the sample filing from the tables under {@code src/test/resources/sample}. To make it
 * again after a change of these, build the project and run, in its folder,
 *
 * <pre>java -cp "target/test-classes:target/muniscope/lib/*" org.muniscope.sample.SampleFiling
 * </pre>
 *
 * It writes {@code samples/sample-filing.pdf}, or the file named as its argument. The same tables
 * give the same file.
 */
public final class SampleFiling {
  private static final long DOCUMENT_ID = 81_107_560L;

  private SampleFiling() {}

  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments.length > 0 ? arguments[0] : "samples/sample-filing.pdf"));
  }

  /** Writes the sample into a file, which is replaced if it is there. */
  public static void write(Path file) throws IOException {
    try (var document = new PDDocument();
        var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      document.setDocumentInformation(information());
      document.setDocumentId(DOCUMENT_ID);
      new SampleFilingPages(new Sheets(document)).write();
      document.save(out);
    }
  }

  private static PDDocumentInformation information() {
    var information = new PDDocumentInformation();
    information.setTitle("Specimen of a shareholder report with figures of February 29, 2012");
    information.setAuthor("The Muniscope project");
    information.setCreator("org.muniscope.sample.SampleFiling");
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.US);
    day.clear();
    day.set(2012, Calendar.FEBRUARY, 29);
    information.setCreationDate(day);
    information.setModificationDate(day);
    return information;
  }

  /** The order of the pages. */
  private record SampleFilingPages(Sheets sheets) {
    void write() {
      var contents = new LinkedHashMap<String, Integer>();
      var front = new FrontPages(sheets);
      front.cover();
      sheets.add(pen -> {});
      var contentsPage = sheets.count();
      contents.put("Portfolio Composition", sheets.count() + 1);
      front.composition();
      contents.put("Schedule of Investments", sheets.count() + 1);
      new SchedulePages(sheets).write();
      contents.put("Notes to Schedule of Investments", sheets.count() + 1);
      new NotesPages(sheets).write();
      new StatementPages(sheets, contents).write();
      front.contents(contentsPage, contents);
    }
  }
}
