package org.muniscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.ReviewFiles;
import org.muniscope.app.Unreadable;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.fixture.SmallFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;

/** The command line with its streams caught, over filings that are made up. */
abstract class Commands {
  static final Check TIES = SmallFiling.subtotal(3, 100, 100);

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  static FilingImport reading(Filing filing, Check... checks) {
    return (file, _, _) -> new ImportedFiling(file, "hash", filing, List.of(), List.of(checks));
  }

  static FilingImport reading(List<Finding> findings) {
    return (file, _, _) ->
        new ImportedFiling(file, "hash", SmallFiling.oneFund(), findings, List.of());
  }

  static FilingImport refusing(UnreadableFiling.Reason reason, String message) {
    return (_, _, _) -> {
      throw Unreadable.because(reason, message);
    };
  }

  static FilingImport exhausted() {
    return new FilingImport() {
      @Override
      public ImportedFiling read(Path file, Optional<String> password, ImportProgress progress) {
        throw new OutOfMemoryError("no more");
      }
    };
  }

  Cli cli(FilingImport reader) {
    return new Cli(
        reader,
        new ReviewFiles(folder),
        (_, into, _) -> List.of(Files.writeString(into.resolve("states.png"), "picture")),
        () -> Path.of("sample.pdf"));
  }

  /** Starts afresh: what an earlier command put out is forgotten. */
  int run(FilingImport reader, String... args) {
    out.reset();
    err.reset();
    return cli(reader)
        .run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8));
  }

  String err() {
    return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
