package org.muniscope.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.form.Months;
import org.muniscope.extract.form.Titles;

/** Finds the title of a table of figures above it: by its words, or by the way it is set. */
final class StatementTitle {
  /** {@code Statement of Operations}, {@code Ten Largest Holdings}. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)(?:.{0,60}\\b)?(?:"
              + Titles.STATEMENT
              + ".*|portfolio (?:composition|allocation).{0,30}"
              + "|(?:top|largest) \\w+ .{0,20}holdings.{0,20}|\\w+ largest"
              + " .{0,12}holdings.{0,30}|performance)");

  /** {@code For the year ended}, {@code (Unaudited)}: stands below a title. */
  private static final Pattern SUBTITLE =
      Pattern.compile(
          "(?i)(?:by|as of|as at|at|for|of|based on|total returns?|year ended|period|\\(|"
              + Months.IN_FULL
              + "|unaudited)\\b.*|\\(.*");

  /** {@code NOTE 3 — Fees}, {@code 3. Fees and Expenses}. */
  private static final Pattern NOTE =
      Pattern.compile("(?i)note \\d{1,2}\\b.{3,120}|\\d{1,2}\\. [A-Z].{3,90}");

  private static final Pattern COLON = Pattern.compile("\\s*:$");

  /** {@code AMT — Alternative Minimum Tax}: the last of a list is no title. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("[A-Z][A-Za-z&/]{1,6}\\s*[—–-]\\s+\\p{L}.*");

  private static final int SENTENCE = 60;
  private static final int WORDS_NEAR = 8;
  private static final int NEAR = 5;
  private static final int FAR = 60;
  private static final int PAGES = 2;
  private static final int SHORT = 90;
  private static final int LONG = 220;

  private StatementTitle() {}

  /** Whether the line names a part of a report by itself. */
  static boolean known(FigureLine line) {
    var text = line.words();
    return line.figures().isEmpty()
        && !text.isBlank()
        && Character.isUpperCase(text.charAt(0))
        && !text.endsWith(".")
        && KNOWN.matcher(Continued.without(text)).matches();
  }

  /** Whether the line is what a title adds in brackets: {@code (For a share outstanding)}. */
  static boolean under(List<FigureLine> lines, int at) {
    var text = lines.get(at).words();
    return at > 0 && text.startsWith("(") && text.endsWith(")") && known(lines.get(at - 1));
  }

  /** Whether the line is the heading of a note. */
  static boolean note(FigureLine line) {
    return NOTE.matcher(line.words()).matches()
        && (line.line().bold() || line.words().startsWith("NOTE"));
  }

  /** The title right above a table, from the lines between the table before and this one. */
  static Optional<String> near(List<FigureLine> above) {
    return last(above, WORDS_NEAR, StatementTitle::known)
        .or(() -> last(above, NEAR, StatementTitle::looks))
        .map(at -> words(above, at));
  }

  /** The heading of the part of the report that a table stands in. */
  static Optional<String> far(List<FigureLine> above, double size) {
    if (above.isEmpty()) {
      return Optional.empty();
    }
    var page = above.getLast().page() - PAGES;
    return last(
            above,
            FAR,
            line -> line.page() >= page && (note(line) || known(line) || larger(line, size)))
        .map(at -> words(above, at));
  }

  private static Optional<Integer> last(
      List<FigureLine> above, int lines, Predicate<FigureLine> test) {
    for (var at = above.size() - 1; at >= Math.max(0, above.size() - lines); at--) {
      if (test.test(above.get(at))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean larger(FigureLine line, double size) {
    return line.size() > 1.08 * size
        && line.words().length() < SHORT
        && looks(line)
        && !Titles.ofSchedule(line.words());
  }

  private static boolean looks(FigureLine line) {
    var text = line.words();
    if (line.data() || text.length() < 4 || ABBREVIATION.matcher(text).matches()) {
      return false;
    }
    if (text.endsWith(":") && text.length() > SENTENCE) {
      return true; // "At period end, the following stood for more than 5%:"
    }
    if (SUBTITLE.matcher(text).matches()) {
      return false;
    }
    return text.endsWith(":")
        || (text.length() < SHORT
            && Character.isUpperCase(text.charAt(0))
            && ".,;".indexOf(text.charAt(text.length() - 1)) < 0);
  }

  /** A sentence before the title on its line and the colon behind it do not belong to it. */
  private static String words(List<FigureLine> above, int at) {
    var text = above.get(at).words();
    if (at > 0
        && (Character.isLowerCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
        && !above.get(at - 1).data()) {
      text = above.get(at - 1).words() + " " + text;
    }
    var sentence = text.lastIndexOf(". ");
    var own = sentence > 0 && text.length() > SHORT ? text.substring(sentence + 2) : text;
    return Continued.without(COLON.matcher(own).replaceFirst(""));
  }

  /** Whether a title this long still is one. */
  static boolean fits(String title) {
    return title.length() < LONG;
  }
}
