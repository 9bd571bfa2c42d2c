package org.muniscope.extract.doubt;

import java.util.Optional;
import org.muniscope.extract.bond.Midst;

/** Tells a description that begins in its midst: the line above may be lost. */
final class LostBeginning {
  private static final String WORDS =
      "This description begins like the end of one: its first line may be missing.";

  private LostBeginning() {}

  /** What to tell of a description that should begin with its issuer. */
  static Optional<String> of(String description) {
    return Midst.begins(description) ? Optional.of(WORDS) : Optional.empty();
  }
}
