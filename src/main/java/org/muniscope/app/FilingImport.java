package org.muniscope.app;

import java.nio.file.Path;
import java.util.Optional;

/** Reads a filing from a PDF on the thread that asks; in the program {@link ImportFiling}. */
@FunctionalInterface
public interface FilingImport {
  /** Reads the file; blocks until it is done. */
  ImportedFiling read(Path file, Optional<String> password, ImportProgress progress)
      throws UnreadableFiling, ImportCancelled;
}
