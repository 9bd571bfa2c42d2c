package org.muniscope.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.muniscope.export.NotWritten;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a filing's charts. */
@Command(
    name = "charts",
    mixinStandardHelpOptions = true,
    description = "Writes the charts of a filing as PNG, SVG or PDF and names the files.")
final class ChartsCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private FilingOptions filing = new FilingOptions();

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

  ChartsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Refusal, NotWritten {
    var read = desk.read(filing);
    desk.printLines(desk.charts(read, folder, format).stream().map(Path::toString).toList());
    return desk.tell(read.report());
  }
}
