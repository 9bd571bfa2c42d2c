package org.muniscope.ui.kit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Names for files that people save. */
public final class FileNames {
  private FileNames() {}

  /**
   * Of what is shown of a fund on a day, without extension: {@code
   * quality-municipal-2012-02-29-states}.
   */
  public static String of(String fund, Optional<LocalDate> day, String content) {
    return plain(fund, day.map(LocalDate::toString).orElse(""), content);
  }

  /** Words in plain letters. */
  public static String plain(String... words) {
    var joined = String.join("-", words).toLowerCase(Locale.ROOT);
    return joined.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
