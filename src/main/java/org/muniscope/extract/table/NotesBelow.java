package org.muniscope.extract.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.form.Marks;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;

/**
 * Takes the notes at the foot of a page off its table: from the first of several lines that define
 * marks, {@code (a) Pre-refunded.}, or from a single one that is set smaller and apart. Bonds may
 * begin with their marks too, but only one at most goes on over the page.
 */
final class NotesBelow {
  /** In sizes of the rows above. */
  private static final double SMALLER = 0.95;

  /** From the last row to the notes, in type sizes. */
  private static final double APART = 1.6;

  /** {@code (a) Pre-refunded.}, {@code * Zero coupon bond}, {@code a See Note 4.} */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?:(\\((?:[a-z]{1,2}|[A-Z]|\\d{1,2})\\)|["
              + Pattern.quote(Marks.SIGNS)
              + "]{1,3}) ?|(?<plain>[a-z]) )\\p{Lu}\\p{L}*.*");

  private NotesBelow() {}

  /**
   * Takes the notes out of the lines of a page column; one without rows that does not begin with
   * notes stays as it is.
   */
  static List<Line> takeFrom(List<Line> body) {
    var tail = body.size();
    while (tail > 0 && !row(body.get(tail - 1))) {
      tail--;
    }
    if (tail == 0 && (body.isEmpty() || !DEFINITION.matcher(body.getFirst().text()).matches())) {
      return List.of();
    }
    var first = body.size();
    var marks = new HashSet<String>();
    for (var at = body.size() - 1; at >= tail; at--) {
      var definition = DEFINITION.matcher(body.get(at).text());
      if (definition.matches() && marks.add(mark(definition))) {
        first = at;
      }
    }
    var single = marks.size() == 1 && (first == 0 || below(body.get(first - 1), body.get(first)));
    var tailing = body.subList(marks.size() > 1 || single ? first : body.size(), body.size());
    var notes = List.copyOf(tailing);
    tailing.clear();
    return notes;
  }

  private static String mark(MatchResult definition) {
    return Optional.ofNullable(definition.group(1)).orElseGet(() -> definition.group("plain"));
  }

  /** Whether amounts stand in the line; a percent or a rating can end it. */
  private static boolean row(Line line) {
    return line.amounts()
        || amount(line.tokens().getLast())
        || line.tokens().stream().filter(NotesBelow::amount).limit(2).count() > 1;
  }

  private static boolean amount(Token token) {
    return Amount.read(token.text()).isPresent();
  }

  private static boolean below(Line above, Line note) {
    return note.size() < SMALLER * above.size()
        && note.baseline() - above.baseline() > APART * above.size();
  }
}
