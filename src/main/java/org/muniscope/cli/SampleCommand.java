package org.muniscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the program makes of its own sample. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = "Writes the charts and the holdings of the bundled sample filing.")
final class SampleCommand implements Callable<Integer> {
  private final Desk desk;
  private final SampleFiling sample;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder; it is made where it is missing.")
  private Path folder = Path.of("");

  SampleCommand(Desk desk, SampleFiling sample) {
    this.desk = desk;
    this.sample = sample;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    return desk.pictures(sample.file(), folder, "Written: ");
  }
}
