package org.muniscope.ui.importer;

import java.nio.file.Path;
import java.util.Optional;
import org.muniscope.app.ImportCancelled;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.UnreadableFiling;

/** Reads a filing on the thread that asks; in the program this is {@code ImportFiling::read}. */
@FunctionalInterface
public interface FilingReader {
  /** Reads the whole file, telling how far it is and asking whether to go on. */
  ImportedFiling read(Path file, Optional<String> password, ImportProgress progress)
      throws UnreadableFiling, ImportCancelled;
}
