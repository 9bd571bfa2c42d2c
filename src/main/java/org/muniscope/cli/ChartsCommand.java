package org.muniscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.muniscope.export.NotWritten;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a filing's charts. */
@Command(
    name = "charts",
    mixinStandardHelpOptions = true,
    description = "Writes the charts of a filing as PNG, SVG or PDF and names the files.")
final class ChartsCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "FILE.pdf", description = "The filing.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder for the pictures; it is made where it is missing.")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "png|svg|pdf",
      description = "The form of the pictures; without it, png.")
  private ChartWriter.Format format = ChartWriter.Format.PNG;

  @Option(names = "--password", paramLabel = "P", description = "The password of the PDF.")
  private Optional<String> password = Optional.empty();

  @Option(
      names = "--repairs",
      description = "Make the repairs that were accepted for this file in the window.")
  private boolean repairs;

  ChartsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Refusal, NotWritten {
    var filing = desk.read(file, password, repairs);
    desk.printLines(desk.charts(filing, folder, format).stream().map(Path::toString).toList());
    return desk.tell(Desk.report(filing));
  }
}
