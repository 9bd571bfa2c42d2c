package org.muniscope.cli;

/** How a command ended, for scripts. */
final class ExitStatus {
  /** The filing was read, and everything that it prints about its holdings ties. */
  static final int TIES = 0;

  /** The filing was read, but something does not tie or was not understood. */
  static final int DOES_NOT_TIE = 1;

  /** The filing cannot be read, the output cannot be written or the command makes no sense. */
  static final int FAILED = 2;

  private ExitStatus() {}
}
