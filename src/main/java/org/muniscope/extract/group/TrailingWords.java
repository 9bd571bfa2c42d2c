package org.muniscope.extract.group;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.table.Row;

/**
 * Lines of words that end the description of the entry above them, though its numbers stand higher.
 */
final class TrailingWords {
  /** {@code (AMT)}, {@code (BAM) (G)}: no issuer is called so. */
  private static final Pattern BRACKETS = Pattern.compile("(?:\\([^()]{1,40}\\) ?)+");

  /** Lines of one description are closer than this, in type sizes. */
  private static final double NEAR = 1.6;

  /** What begins farther left than an entry governs the ones below it, in type sizes. */
  private static final double LEFT = 0.5;

  /** Smaller type is that of marks, which belong to the line below them. */
  private static final double SMALL = 0.92;

  private TrailingWords() {}

  /** Gives a line of words to the last entry where it holds nothing but brackets. */
  static boolean end(Draft draft, Row words) {
    if (draft.betweenGroups()) {
      return false;
    }
    var section = draft.sections().getLast();
    var last = section.entries().getLast();
    var ends = below(last, words);
    if (ends) {
      section.lengthen(List.of(words));
    }
    return ends;
  }

  private static boolean below(Entry entry, Row words) {
    var above = entry.rows().getLast().line();
    var down = words.line().baseline() - above.baseline();
    return above.beside(words.line())
        && words.indent() > indent(entry) - LEFT * above.size()
        && down > 0
        && down < NEAR * above.size()
        && words.line().size() > SMALL * above.size()
        && brackets(List.of(words));
  }

  /** Whether lines hold nothing but words in brackets. */
  static boolean brackets(List<Row> words) {
    return words.getFirst().text().startsWith("(") && BRACKETS.matcher(Row.text(words)).matches();
  }

  /** Where the last words of an entry begin; anywhere where it has none. */
  private static double indent(Entry entry) {
    return entry.rows().reversed().stream()
        .filter(row -> !row.words().isEmpty())
        .mapToDouble(Row::indent)
        .findFirst()
        .orElse(0);
  }
}
