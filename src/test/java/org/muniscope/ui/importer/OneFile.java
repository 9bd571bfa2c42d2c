package org.muniscope.ui.importer;

import java.nio.file.Path;
import java.util.Optional;
import org.muniscope.ui.kit.FileDialogs;

/** A chooser in which the person picks always the same file. */
record OneFile(Path file) implements FileDialogs {
  @Override
  public Optional<Path> openFiling() {
    return Optional.of(file);
  }

  @Override
  public Optional<Path> save(String suggestion) {
    return Optional.empty();
  }
}
