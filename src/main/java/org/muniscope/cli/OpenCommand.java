package org.muniscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Describes the window's verb, which is answered before any command is run. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description =
        "Opens the window, with a filing or on its start screen; the verb may be left out.")
final class OpenCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.pdf", arity = "0..1", description = "The filing.")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() throws Refusal {
    throw new Refusal(
        file.map(each -> each + " cannot be opened: ").orElse("") + "there is no window here.");
  }
}
