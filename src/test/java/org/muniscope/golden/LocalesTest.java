package org.muniscope.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.export.FilingJson;
import org.muniscope.export.HoldingsCsv;
import org.muniscope.export.Report;

/**
 * A filing says the same wherever it is read: a Turkish i, a German comma and Arabic digits reach
 * neither what is understood nor what is written.
 */
final class LocalesTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
  void whatIsReadAndWrittenIsTheSameEverywhere(String tag) throws Exception {
    for (var filing : new String[] {"eighths-by-sector", "columns-with-dots-and-raised-marks"}) {
      Locale.setDefault(Locale.ROOT);
      var expected = written(filing);
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(expected, written(filing), filing);
    }
  }

  /** Table, checks and findings as text. */
  private static String written(String filing) throws Exception {
    var file = Path.of("src", "test", "resources", "golden", filing, "filing.pdf");
    var imported = new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE);
    var report =
        new Report("filing.pdf", imported.filing(), imported.checks(), imported.findings());
    return text(report);
  }

  private static String text(Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    HoldingsCsv.write(report, out);
    FilingJson.write(report, out);
    return out.toString(StandardCharsets.UTF_8) + report.verdict();
  }
}
