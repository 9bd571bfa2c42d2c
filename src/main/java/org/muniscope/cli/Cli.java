package org.muniscope.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ReviewFiles;
import org.muniscope.app.Version;
import org.muniscope.export.NotWritten;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Understands the command line and carries out what needs no window. Whatever happens ends in a
 * status and, where it failed, in one sentence.
 */
public final class Cli {
  private static final String OPEN = "open";
  private static final Set<String> COMMANDS = Set.of("extract", "charts", "sample", "help");

  private final FilingImport reader;
  private final ReviewFiles reviews;
  private final ChartWriter charts;
  private final SampleFiling sample;

  /** With what reads a filing, knows its repairs, draws its charts and knows the bundled sample. */
  public Cli(FilingImport reader, ReviewFiles reviews, ChartWriter charts, SampleFiling sample) {
    this.reader = reader;
    this.reviews = reviews;
    this.charts = charts;
    this.sample = sample;
  }

  /** Whether the arguments ask for the window, and with which file. */
  public Optional<WindowRequest> windowRequest(String... args) {
    var words = Arrays.stream(args).filter(word -> !word.isBlank()).toList();
    var verb = !words.isEmpty() && words.getFirst().equals(OPEN);
    var files = verb ? words.subList(1, words.size()) : words;
    if (files.size() > 1 || files.stream().anyMatch(word -> isNoFile(word, verb))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new WindowRequest(files.stream().findFirst().map(Path::of)));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static boolean isNoFile(String word, boolean afterVerb) {
    return word.startsWith("-") || (!afterVerb && COMMANDS.contains(word));
  }

  /** Carries out a command without a window and returns the exit status. */
  public int run(String[] args, PrintStream out, PrintStream err) {
    var desk = new Desk(reader, reviews, charts, out, err);
    var line =
        new CommandLine(new MuniscopeCommand())
            .addSubcommand(new OpenCommand())
            .addSubcommand(new ExtractCommand(desk))
            .addSubcommand(new ChartsCommand(desk))
            .addSubcommand(new SampleCommand(desk, sample))
            .addSubcommand(new CommandLine.HelpCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(writer(out))
            .setErr(writer(err))
            .setParameterExceptionHandler((fault, _) -> told(err, fault))
            .setExecutionExceptionHandler((fault, _, _) -> told(err, fault));
    var version = "muniscope " + Version.ofProgram().orElse("(not packaged)");
    line.getCommandSpec().version(version);
    line.getSubcommands().values().forEach(each -> each.getCommandSpec().version(version));
    return guarded(err, () -> line.execute(args));
  }

  /**
   * Does what is possible where a window was asked for and there is no display: writes the charts
   * and holdings of the file, or of the sample, into a folder and says so in one sentence.
   */
  public int runWithoutDisplay(
      WindowRequest request, Path folder, PrintStream out, PrintStream err) {
    var desk = new Desk(reader, reviews, charts, out, err);
    return guarded(
        err,
        () -> {
          try {
            var file = request.file().isPresent() ? request.file().get() : sample.file();
            return desk.pictures(file, folder, "There is no display; ");
          } catch (Refusal | IOException e) {
            return told(err, e);
          }
        });
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }

  private static int guarded(PrintStream err, IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (OutOfMemoryError | StackOverflowError _) {
      err.println("The file is too large or too deeply nested for the memory there is.");
    } catch (RuntimeException e) {
      return told(err, e);
    }
    return ExitStatus.FAILED;
  }

  private static int told(PrintStream err, Exception fault) {
    err.println(
        switch (fault) {
          case Refusal refusal -> refusal.getMessage();
          case NotWritten notWritten -> notWritten.getMessage();
          case ParameterException wrong ->
              firstLine(String.valueOf(wrong.getMessage()))
                  + " (see muniscope "
                  + helpOf(wrong.getCommandLine())
                  + "--help)";
          case IOException lost -> "A file could not be read or written: " + lost.getMessage();
          default -> "A mistake in Muniscope itself stopped this: " + trace(fault) + ".";
        });
    return ExitStatus.FAILED;
  }

  /** Just enough to find the mistake. */
  private static String trace(Exception fault) {
    var place = fault.getStackTrace().length == 0 ? "" : " at " + fault.getStackTrace()[0];
    return fault.getClass().getSimpleName() + place;
  }

  private static String helpOf(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("The command was not understood");
  }
}
