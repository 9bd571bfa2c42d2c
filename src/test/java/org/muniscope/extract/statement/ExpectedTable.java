package org.muniscope.extract.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as a person typed it.
 *
 * @param title part of its title, or the label of its first row
 * @param heads names of the columns, where they are expected
 * @param labels one a row
 * @param figures those of a row, parted by semicolons
 */
record ExpectedTable(
    String title, Optional<String> heads, List<String> labels, List<String> figures) {

  /**
   * All tables that a file holds.
   *
   * @param own letter of the rows that not every file has
   */
  static List<ExpectedTable> all(String own) {
    var tables = new ArrayList<ExpectedTable>();
    for (var line : lines()) {
      if (line.startsWith("= ")) {
        tables.add(table(line.substring(2), Optional.empty()));
      } else if (line.startsWith(": ")) {
        tables.add(table(tables.removeLast().title(), Optional.of(line.substring(2))));
      } else if (line.contains("|") && !line.startsWith("#")) {
        var special = line.startsWith("s ") || line.startsWith("o ");
        if (!special || line.startsWith(own)) {
          var words = special ? line.substring(2) : line;
          var bar = words.indexOf('|');
          tables.getLast().labels().add(words.substring(0, bar).strip());
          tables.getLast().figures().add(words.substring(bar + 1).strip());
        }
      }
    }
    return tables.stream().filter(table -> !table.labels().isEmpty()).toList();
  }

  private static ExpectedTable table(String title, Optional<String> heads) {
    return new ExpectedTable(title, heads, new ArrayList<>(), new ArrayList<>());
  }

  private static List<String> lines() {
    try (var in =
        Objects.requireNonNull(ExpectedTable.class.getResourceAsStream("statements-2012.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
