package org.muniscope.ui.kit;

import java.nio.file.Path;
import java.util.List;
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

  /**
   * Asks where to write a file that may have one of several formats.
   *
   * @param suggestion file name with the extension of the usual one
   * @param types extensions of all formats, without a dot
   * @return a file whose extension tells the format that was chosen
   */
  default Optional<Path> save(String suggestion, List<String> types) {
    return save(suggestion);
  }
}
