package org.muniscope.extract.group;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.table.Row;

/**
 * The groups that a total names at their end: {@code Total Alabama (Cost $664,447)} tells that the
 * line {@code Alabama} further up is a heading, also where no type tells it.
 */
final class NamedTotals {
  /** {@code Total Alabama (Cost $664,447)}, {@code Total Alabama — 1.2%}. */
  private static final Pattern NAMED =
      Pattern.compile("(?i)total (?<name>\\p{L}[^(%]*?)(?:\\s*\\(.*|[\\s–—:-]*[\\d.]+\\s?%.*)?");

  private final Set<String> names = new HashSet<>();

  NamedTotals(List<Row> rows) {
    rows.stream().filter(Row::opensTotal).map(Row::text).forEach(this::read);
  }

  private void read(String text) {
    var match = NAMED.matcher(text);
    if (match.matches()) {
      names.add(match.group("name").toLowerCase(Locale.ROOT));
    }
  }

  /** Whether a total further down names these words. */
  boolean name(String words) {
    return names.contains(words.toLowerCase(Locale.ROOT));
  }
}
