package org.muniscope.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The file that a person means who chose a name and a format.
 *
 * @param asked as it was chosen; a system's chooser asks only whether this one may be replaced
 * @param file with the extension of the format
 */
record NamedFile(Path asked, Path file) {
  /**
   * Some choosers leave the extension of the suggestion when another format is chosen.
   *
   * @param types extensions of all formats, without a dot, the usual one first
   * @param chosen the format that was chosen
   */
  static NamedFile of(Path asked, List<String> types, String chosen) {
    var name = String.valueOf(asked.getFileName());
    var dot = name.lastIndexOf('.');
    var type = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    var told = type.equals(chosen) || (types.contains(type) && chosen.equals(types.getFirst()));
    if (told || types.size() == 1) {
      return new NamedFile(asked, asked);
    }
    var bare = types.contains(type) && dot > 0 ? name.substring(0, dot) : name;
    return new NamedFile(asked, asked.resolveSibling(bare + "." + chosen));
  }

  /** Whether another file than the one asked about would be replaced. */
  boolean replacesUnasked() {
    return !file.equals(asked) && Files.exists(file);
  }
}
