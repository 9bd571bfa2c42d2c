package org.muniscope.app;

import java.util.Optional;

/** Which Muniscope this is. */
public final class Version {
  private Version() {}

  /** The version of the jar; empty where classes run from a folder, as in development. */
  public static Optional<String> ofProgram() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
