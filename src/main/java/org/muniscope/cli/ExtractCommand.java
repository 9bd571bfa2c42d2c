package org.muniscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.muniscope.export.FilingJson;
import org.muniscope.export.HoldingsCsv;
import org.muniscope.export.Report;
import org.muniscope.export.WholeFile;
import org.muniscope.export.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a filing out as data. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Puts the holdings of a filing out as CSV, or the whole filing as JSON or XLSX.",
    footer = {
      "",
      "Exit status: 0 read, and everything the filing prints about its holdings ties;",
      "1 read, but something does not tie or was not understood (a line each on stderr);",
      "2 cannot be read or written."
    })
final class ExtractCommand implements Callable<Integer> {
  /** The forms of output. */
  enum Format {
    CSV,
    JSON,
    XLSX;

    /** The form that a file's name asks for. */
    static Optional<Format> of(Path file) {
      var name = file.toString().toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  private final Desk desk;

  @Mixin private FilingOptions filing = new FilingOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; without it, standard output.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "csv|json|xlsx",
      description = "The form; without it, as the name given with --out ends, or csv.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--fund",
      paramLabel = "N|all",
      description = "Which schedule of a file with several, from 1; without it, all.")
  private String fund = "all";

  ExtractCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    var chosen = format.or(() -> out.flatMap(Format::of)).orElse(Format.CSV);
    if (chosen == Format.XLSX && out.isEmpty()) {
      throw new Refusal("A workbook is no text for the terminal: name a file with --out.");
    }
    keepTheFiling();
    var whole = desk.read(filing).report();
    var report = fund.equalsIgnoreCase("all") ? whole : chosenFund(whole);
    put(content(chosen, report));
    return desk.tell(report);
  }

  private void keepTheFiling() throws Refusal, IOException {
    if (out.isPresent()
        && Files.exists(out.get())
        && Files.exists(filing.file())
        && Files.isSameFile(out.get(), filing.file())) {
      throw new Refusal("The output would overwrite the filing itself: name another file.");
    }
  }

  private Report chosenFund(Report whole) throws Refusal {
    var schedules = whole.filing().schedules().size();
    if (!fund.matches("\\d{1,6}")) {
      throw new Refusal("--fund takes a number or \"all\", not \"" + fund + "\".");
    }
    var number = Integer.parseInt(fund);
    if (number < 1 || number > schedules) {
      throw new Refusal(
          "There is no fund %d: the file holds %d schedule%s."
              .formatted(number, schedules, schedules == 1 ? "" : "s"));
    }
    return whole.ofFund(number);
  }

  private static WholeFile.Content content(Format format, Report report) {
    return switch (format) {
      case CSV -> to -> HoldingsCsv.write(report, to);
      case JSON -> to -> FilingJson.write(report, to);
      case XLSX -> to -> Workbook.write(report, to);
    };
  }

  private void put(WholeFile.Content content) throws Refusal, IOException {
    if (out.isPresent()) {
      WholeFile.write(out.get(), content);
    } else {
      desk.print(content);
    }
  }
}
