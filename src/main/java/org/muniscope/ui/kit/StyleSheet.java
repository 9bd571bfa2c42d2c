package org.muniscope.ui.kit;

import java.util.Objects;

/** The style sheets that lie beside the classes whose nodes they dress. */
public final class StyleSheet {
  private StyleSheet() {}

  /** The address of a sheet; one that is missing is a bug and throws. */
  public static String beside(Class<?> dressed, String name) {
    return Objects.requireNonNull(dressed.getResource(name), name).toExternalForm();
  }
}
