package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.text.TableHead.Head;

/**
 * Lines inside a table that say above the amounts what is counted below them: {@code Shares} where
 * bonds end and stocks begin, {@code Principal Amount} where bonds follow stocks.
 */
public final class Recount {
  private static final Set<String> SHARES = Set.of("shares");
  private static final List<String> WORDS =
      Stream.of(SHARES, Role.PRINCIPALS).flatMap(Set::stream).toList();

  /** How far from its head a word may stand, in type sizes. */
  private static final double NEAR = 2;

  private Recount() {}

  /** The same columns, counting from the line on what it says; empty for any other line. */
  public static Optional<TableHead> of(TableHead head, List<Line> lines, int from) {
    var line = lines.get(from);
    if (!maySay(line)) {
      return Optional.empty();
    }
    var at = head.of(Role.PRINCIPAL).orElseThrow();
    if (says(line, at, SHARES)) {
      return numbers(line)
          ? Optional.empty()
          : Optional.of(counting(head, new Head(Role.PRINCIPAL, "Shares", at.left(), at.right())));
    }
    return at.text().equalsIgnoreCase("shares") && says(line, at, Role.PRINCIPALS) && only(line, at)
        ? Optional.of(counting(head, together(at, lines, from)))
        : Optional.empty();
  }

  private static TableHead counting(TableHead head, Head counted) {
    var heads = new ArrayList<>(head.heads());
    heads.set(heads.indexOf(head.of(Role.PRINCIPAL).orElseThrow()), counted);
    return new TableHead(heads, List.of());
  }

  /** Whether one of those words stands in a line at all; in nearly all lines none does. */
  private static boolean maySay(Line line) {
    var text = line.text().toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(text::contains);
  }

  private static boolean says(Line line, Head at, Set<String> words) {
    for (var token : line.tokens()) {
      var word = token.text();
      if (words.contains(word.toLowerCase(Locale.ROOT)) && near(at, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Head at, Token token) {
    return at.distance(token.middle()) < NEAR * token.word().size();
  }

  /** Whether a line only heads the amounts. */
  private static boolean only(Line line, Head at) {
    return line.tokens().stream().allMatch(token -> HeadWords.tells(token) && near(at, token));
  }

  private static boolean numbers(Line line) {
    return line.tokens().stream().anyMatch(token -> Amount.read(token.text()).isPresent());
  }

  /** What lines that only head the amounts say: {@code Principal} above {@code Amount (000)}. */
  private static Head together(Head at, List<Line> lines, int from) {
    var text = new StringBuilder();
    var left = at.left();
    var right = at.right();
    for (var row = from; row < lines.size() && only(lines.get(row), at); row++) {
      var line = lines.get(row);
      text.append(text.isEmpty() ? "" : " ").append(line.text());
      left = Math.min(left, line.tokens().getFirst().x());
      right = Math.max(right, line.tokens().getLast().right());
    }
    return new Head(Role.PRINCIPAL, text.toString(), left, right);
  }
}
