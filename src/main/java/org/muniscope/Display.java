package org.muniscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;

/** Whether a window can be shown on this machine, and what to say when it cannot. */
final class Display {
  private static final String DISPLAY = "DISPLAY";

  private Display() {}

  /** Whether it is plain beforehand that there is no display; only X11 tells. */
  static boolean isMissing(Properties system, Map<String, String> environment) {
    var os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var chosen = system.getProperty("glass.platform", "");
    return os.contains("linux")
        && chosen.isEmpty()
        && environment.getOrDefault(DISPLAY, "").isBlank();
  }

  /**
   * Starts the program once more without the display that refused it, since a toolkit that failed
   * cannot be started again.
   *
   * @return the status it ended with; empty where the system does not tell how it was started
   */
  static OptionalInt startWithout() {
    try {
      var words = List.of(Files.readString(Path.of("/proc/self/cmdline")).split("\0"));
      var program = Files.readSymbolicLink(Path.of("/proc/self/exe")).toString();
      var command = Stream.concat(Stream.of(program), words.stream().skip(1)).toList();
      var start = new ProcessBuilder(command).inheritIO();
      start.environment().remove(DISPLAY);
      return OptionalInt.of(start.start().waitFor());
    } catch (IOException elsewhere) {
      return OptionalInt.empty();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  /** Whether it is not the display that is wanting but a library. */
  static boolean lacksLibrary(UnsupportedOperationException refusal) {
    return String.valueOf(refusal.getMessage()).contains("GTK");
  }

  /** A sentence for the toolkit's refusal to start. */
  static String explain(UnsupportedOperationException refusal) {
    return lacksLibrary(refusal)
        ? "Muniscope needs the GTK 3 library for its window; on Debian or Ubuntu install"
            + " libgtk-3-0 and libxtst6. Its commands work without: see muniscope --help."
        : "Muniscope cannot open the display, so there is no window. Its commands work without: see"
            + " muniscope --help.";
  }
}
