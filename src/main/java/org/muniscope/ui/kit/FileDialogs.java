package org.muniscope.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file; behind an interface because no chooser opens without a display. */
public interface FileDialogs {
  /** Asks for a PDF to read; empty when the person thinks better of it. */
  Optional<Path> openFiling();

  /**
   * Asks where to write.
   *
   * @param suggestion file name with extension
   */
  Optional<Path> save(String suggestion);

  /** Shows a folder in the system's file manager. */
  void reveal(Path folder);
}
