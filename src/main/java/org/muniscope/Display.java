package org.muniscope;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Whether a window can be shown on this machine, and what to say when it cannot. */
final class Display {
  private Display() {}

  /** Whether it is plain beforehand that there is no display; only X11 tells. */
  static boolean isMissing(Properties system, Map<String, String> environment) {
    var os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var chosen = system.getProperty("glass.platform", "");
    return os.contains("linux")
        && chosen.isEmpty()
        && environment.getOrDefault("DISPLAY", "").isBlank();
  }

  /** A sentence for the toolkit's refusal to start. */
  static String explain(UnsupportedOperationException refusal) {
    var message = String.valueOf(refusal.getMessage());
    return message.contains("GTK")
        ? "Muniscope needs the GTK 3 library for its window; on Debian or Ubuntu install"
            + " libgtk-3-0 and libxtst6. Its commands work without: see muniscope --help."
        : "Muniscope cannot open the display, so there is no window. Its commands work without: see"
            + " muniscope --help.";
  }
}
