package org.muniscope.extract.group;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;
import org.muniscope.model.Jurisdiction;

/**
 * The headings of a schedule that is grouped by states, where a slip of the pen made another word
 * of a state's name: {@code Pennsylvnia}.
 *
 * @param usual whether most headings name a state
 */
record StateHeads(boolean usual) {
  private static final int LEAST = 3;

  /** Names so long can have two wrong letters and still be told from all others. */
  private static final int LONG = 10;

  /** {@code Pennsylvnia}, {@code N. Carolina}. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L} .]{3,28}");

  /** What stands as a heading beside those of states. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)multi-?\\s?states?|(?:other |u\\.?s\\.? )*(?:territor(?:y|ies)|states)(?: (?:&|and)"
              + " territories)?|various(?: states)?|short-term (?:municipal )?(?:investments"
              + "|notes|obligations|securities|bonds)");

  static StateHeads of(List<Row> rows) {
    var states =
        rows.stream()
            .filter(row -> row.principal().isEmpty())
            .filter(row -> heading(row).jurisdiction().isPresent())
            .count();
    var others =
        rows.stream()
            .flatMap(row -> row.heading().stream())
            .filter(heading -> heading.jurisdiction().isEmpty())
            .count();
    return new StateHeads(states >= LEAST && states > others);
  }

  private static Heading heading(Row row) {
    return row.heading().orElseGet(() -> Heading.plain(row.text()));
  }

  /** The state that a heading nearly names; itself where it names one or is something else. */
  Heading corrected(Heading heading) {
    return usual && heading.jurisdiction().isEmpty() && NAME.matcher(heading.name()).matches()
        ? near(heading.name()).map(heading::of).orElse(heading)
        : heading;
  }

  /** Whether words are no issuer but a heading for what lies in no state or in several. */
  boolean beside(String words) {
    return usual && BESIDE.matcher(words).matches();
  }

  private static Optional<Jurisdiction> near(String name) {
    var letters = name.toLowerCase(Locale.ROOT);
    var near =
        Arrays.stream(Jurisdiction.values())
            .filter(state -> {
              var title = state.title().toLowerCase(Locale.ROOT);
              return wrong(letters, title) <= (title.length() < LONG ? 1 : 2);
            })
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** How many letters are missing, too many, wrong, or two in each other's place. */
  private static int wrong(String name, String title) {
    var wrong = new int[name.length() + 1][title.length() + 1];
    for (var at = 0; at <= name.length(); at++) {
      for (var to = 0; to <= title.length(); to++) {
        if (at == 0 || to == 0) {
          wrong[at][to] = at + to;
          continue;
        }
        var same = name.charAt(at - 1) == title.charAt(to - 1) ? 0 : 1;
        var least = Math.min(wrong[at - 1][to], wrong[at][to - 1]) + 1;
        least = Math.min(least, wrong[at - 1][to - 1] + same);
        var turned =
            at > 1
                && to > 1
                && name.charAt(at - 1) == title.charAt(to - 2)
                && name.charAt(at - 2) == title.charAt(to - 1);
        wrong[at][to] = turned ? Math.min(least, wrong[at - 2][to - 2] + 1) : least;
      }
    }
    return wrong[name.length()][title.length()];
  }
}
