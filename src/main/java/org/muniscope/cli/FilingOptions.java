package org.muniscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which filing a command reads, and how. */
final class FilingOptions {
  @Parameters(paramLabel = "FILE.pdf", description = "The filing.")
  private Path file = Path.of("");

  @Option(names = "--password", paramLabel = "P", description = "The password of the PDF.")
  private Optional<String> password = Optional.empty();

  @Option(
      names = "--repairs",
      description = "Make the repairs that were accepted for this file in the window.")
  private boolean repairs;

  /** The file itself. */
  Path file() {
    return file;
  }

  /** What opens it, if it is protected. */
  Optional<String> password() {
    return password;
  }

  /** Whether accepted repairs are made. */
  boolean repairs() {
    return repairs;
  }
}
