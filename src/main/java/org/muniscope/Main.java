package org.muniscope;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.muniscope.app.BundledSample;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ReviewFiles;
import org.muniscope.app.Settings;
import org.muniscope.app.Visit;
import org.muniscope.cli.Cli;
import org.muniscope.cli.WindowRequest;

/** The start of the program: a window, or a command that needs none. */
public final class Main {
  private static final int NO_WINDOW = 2;

  private Main() {}

  /** Does what the arguments ask for and ends with its status. */
  public static void main(String[] args) {
    // All words are English and filings are American: no digit or button in another language.
    Locale.setDefault(Locale.US);
    var home = Settings.folder(System.getenv(), System.getProperties());
    var cli =
        new Cli(
            new ImportFiling()::read,
            new ReviewFiles(home),
            new ChartPictures(),
            new BundledSample(home)::file);
    var status =
        cli.windowRequest(args)
            .map(request -> window(request, cli, home))
            .orElseGet(() -> cli.run(args, System.out, System.err));
    System.exit(status);
  }

  /** Shows the window until it is closed; without a display, does what is possible without. */
  private static int window(WindowRequest request, Cli cli, Path home) {
    if (Display.isMissing(System.getProperties(), System.getenv())) {
      return cli.runWithoutDisplay(request, folder(request), System.out, System.err);
    }
    if (new Visit(home, request.file()).ring()) {
      return 0;
    }
    try {
      Application.launch(App.class, arguments(request));
      return 0;
    } catch (UnsupportedOperationException noToolkit) {
      var again = Display.startWithout();
      if (again.isEmpty() || Display.lacksLibrary(noToolkit)) {
        System.err.println(Display.explain(noToolkit));
      }
      return again.orElse(NO_WINDOW);
    }
  }

  private static String[] arguments(WindowRequest request) {
    return request.file().map(Path::toString).stream().toArray(String[]::new);
  }

  /** A folder in the working directory, named after the filing. */
  private static Path folder(WindowRequest request) {
    var name =
        request
            .file()
            .flatMap(file -> Optional.ofNullable(file.getFileName()))
            .map(Path::toString)
            .orElse("sample-filing.pdf");
    return Path.of("muniscope-" + name.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT));
  }
}
