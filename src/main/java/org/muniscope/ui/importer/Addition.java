package org.muniscope.ui.importer;

import java.util.Optional;
import org.muniscope.app.ImportedFiling;

/**
 * What a person decided to add.
 *
 * @param filing the filing with the fund that was chosen and the findings that concern it
 * @param password what opened the file, for its page pictures
 */
public record Addition(ImportedFiling filing, Optional<String> password) {
  @Override
  public String toString() {
    return "Addition of " + filing.file();
  }
}
