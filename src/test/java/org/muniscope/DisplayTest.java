package org.muniscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Whether there can be a window, and what is said where there cannot. */
final class DisplayTest {
  @Test
  void withoutADisplayOnlyLinuxIsKnownToHaveNone() {
    assertEquals(true, isMissing("Linux", "", Map.of()));
    assertEquals(true, isMissing("Linux", "", Map.of("DISPLAY", " ")));
    assertEquals(false, isMissing("Linux", "", Map.of("DISPLAY", ":0")));
    assertEquals(false, isMissing("Windows 11", "", Map.of()));
    assertEquals(false, isMissing("Mac OS X", "", Map.of()));
  }

  @Test
  void aChosenPlatformNeedsNoDisplay() {
    assertEquals(false, isMissing("Linux", "Headless", Map.of()));
  }

  @Test
  void theMissingLibraryIsNamed() {
    var refusal = new UnsupportedOperationException("Unable to load glass GTK library.");
    assertTrue(Display.lacksLibrary(refusal));
    assertTrue(Display.explain(refusal).contains("libgtk-3-0"));
  }

  @Test
  void aRefusingDisplayIsToldWithoutNamingALibrary() {
    var refusal = new UnsupportedOperationException("Unable to open DISPLAY");
    assertEquals(false, Display.lacksLibrary(refusal));
    assertEquals(
        "Muniscope cannot open the display, so there is no window. Its commands work without: see"
            + " muniscope --help.",
        Display.explain(refusal));
  }

  private static boolean isMissing(String os, String platform, Map<String, String> environment) {
    var system = new Properties();
    system.setProperty("os.name", os);
    system.setProperty("glass.platform", platform);
    return Display.isMissing(system, environment);
  }
}
