package org.muniscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.muniscope.app.ImportCancelled;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.UnreadableFiling;

/** Reads a filing from a PDF. */
@FunctionalInterface
public interface FilingReader {
  /** Reads the file; blocks until it is done. */
  ImportedFiling read(Path file, Optional<String> password, ImportProgress progress)
      throws UnreadableFiling, ImportCancelled;
}
