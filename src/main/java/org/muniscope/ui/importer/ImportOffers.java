package org.muniscope.ui.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.muniscope.ui.kit.FileDialogs;

/**
 * The files that the first page of the wizard offers.
 *
 * @param dialogs asks for any file
 * @param recent filings opened before, the latest first
 * @param sample the filing that comes with the program
 */
public record ImportOffers(FileDialogs dialogs, List<Path> recent, Optional<Path> sample) {
  public ImportOffers {
    recent = List.copyOf(recent);
  }
}
