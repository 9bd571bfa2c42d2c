package org.muniscope.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * One way to look for all windows.
 *
 * @param dark whether light words stand on a dark ground
 * @param contrast whether colours are few and strong
 */
record Look(boolean dark, boolean contrast) {

  /** The sheet that all windows share. */
  String sheet() {
    return contrast ? strong() : theme().getUserAgentStylesheet();
  }

  private atlantafx.base.theme.Theme theme() {
    return dark ? new PrimerDark() : new PrimerLight();
  }

  /** One sheet, because the toolkit takes no second one for all windows. */
  private String strong() {
    var bytes = text().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /** The theme as it is written, followed by the colours that replace its own. */
  String text() {
    var theme = read(theme().getUserAgentStylesheet().replace(".bss", ".css"));
    return contrast ? theme + read(dark ? "contrast-dark.css" : "contrast-light.css") : theme;
  }

  private static String read(String resource) {
    try (var in = Objects.requireNonNull(Look.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damagedProgram) {
      throw new UncheckedIOException(damagedProgram);
    }
  }
}
