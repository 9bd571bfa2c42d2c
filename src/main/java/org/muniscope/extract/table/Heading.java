package org.muniscope.extract.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.StateForms;
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.form.Marks;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Percent;

/**
 * A line that opens a group: {@code Alabama–0.94%}, {@code Alabama (0.9%)}, {@code Alabama - .6%},
 * {@code Education – 21.9% (14.2% of Total Investments)}, {@code California (continued)}.
 *
 * @param name without percent and "(continued)"
 * @param percent as printed
 * @param continued whether it only repeats the heading of the page before
 * @param jurisdiction the state that it names, where it names one and nothing else
 */
public record Heading(
    String name,
    Optional<Percent> percent,
    boolean continued,
    Optional<Jurisdiction> jurisdiction) {
  /** What groups bonds by their maturities: {@code 2015 — 11.0%}, {@code 2015-2019 (11.0%)}. */
  private static final String YEARS = "(?:19|20)\\d\\d(?:\\s?[-–—]\\s?(?:19|20)\\d\\d)?";

  /** No filing prints the shares of its groups so, but rates: {@code Health Authority 4.500%}. */
  private static final String RATE = ".*\\s\\d{1,2}\\.\\d{3}\\s?%$";

  /** All that is shown above but the last one. */
  private static final Pattern WITH_PERCENT =
      Pattern.compile(
          "(?!"
              + RATE
              + ")(?<name>"
              + YEARS
              + "(?=\\s?[–—(]|\\s-)|.*?[^\\s\\d%–—-])\\s*(?:[-–—:]+|\\.{2,})?\\s*\\(?(?<digits>[-–]?\\d{0,3}\\.\\d+|\\d{1,3})\\s?%\\)?(?:\\s*(?:(?i:of"
              + " (?:total |managed )?(?:net"
              + " assets|assets|investments|net$|total$|$)|\\(\\d*\\.?\\d+%? of(?:"
              + " [^)]*)?(?:\\)|$))|†|\\*))*(?:\\s*\\((?:[a-z]{1,2}|\\d{1,2})\\))*\\s*["
              + Marks.SIGNS
              + "@]*(?:(?<=%\\)):)?");

  /** {@code 13.07% of Net Assets}, {@code – 4.46%}. */
  private static final Pattern PERCENT_ALONE =
      Pattern.compile(
          "(?i)\\(?(\\d{0,3}\\.\\d+|\\d{1,3})\\s?% of (?:total )?(?:net assets|investments)\\)?"
              + "|[–—-]+ ?\\(?(\\d{0,3}\\.\\d+)\\s?%\\)?");

  /** What a heading that wraps leaves for its second line: {@code 98.5% of Net / Assets(a)}. */
  private static final Pattern ENDS_OPEN =
      Pattern.compile("(?i).*% of(?: total| managed)?(?: net)?");

  /** {@code Assets(a)} below {@code 98.5% of Net}. */
  private static final Pattern REST =
      Pattern.compile("(?i)(?:total )?(?:net )?(?:assets|investments)(?:\\s*\\([a-z]{1,2}\\))*");

  /** {@code Series 2012}, {@code due}, {@code 7/1}: no heading has it. */
  private static final Pattern BOND_TEXT =
      Pattern.compile("(?i)\\bseries\\b|\\bser\\.|\\bdue\\b|[,;(]$|\\d/\\d|\\binterest rates?\\b");

  private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\d].*[\\p{L}].*|" + YEARS);

  /** {@code (a)}, {@code *} at the end. */
  private static final Pattern MARKS =
      Pattern.compile("(?:\\s*(?:\\([a-z0-9]{1,2}\\)|[" + Marks.SIGNS + "@]))+$");

  private static final Pattern DASH = Pattern.compile("[\\s–—:(-]+$");

  private static final int LONGEST = 110;

  /** Of {@code (12)}. */
  private static final int LONGEST_MARK = 4;

  /** Of {@code of total net assets (a)}. */
  private static final int LONGEST_REST = 31;

  public Heading {
    name = name.strip();
  }

  public Heading(String name, Optional<Percent> percent, boolean continued) {
    this(name, percent, continued, Jurisdiction.ofTitle(name));
  }

  /** Reads a heading that carries its percent. */
  public static Optional<Heading> withPercent(String text) {
    if (text.length() > LONGEST || text.indexOf('%') < 0) {
      return Optional.empty();
    }
    var rest = Continued.without(text);
    var match = WITH_PERCENT.matcher(rest);
    if (!match.matches()) {
      return Optional.empty();
    }
    var name = name(match.group("name"));
    if (!NAME.matcher(name).matches() || BOND_TEXT.matcher(name).find()) {
      return Optional.empty();
    }
    var percent = Percent.of(match.group("digits").replace('–', '-'));
    return Optional.of(new Heading(name, Optional.of(percent), rest.length() < text.length()));
  }

  /**
   * The percent below a heading, on a line of its own: {@code 13.07% of Net Assets}, {@code –
   * 4.46%}.
   */
  public static Optional<Percent> percentAlone(String text) {
    var match = PERCENT_ALONE.matcher(text);
    return match.matches()
        ? Optional.of(Percent.of(match.group(1) != null ? match.group(1) : match.group(2)))
        : Optional.empty();
  }

  /** Whether a line is but the last words of the heading above it. */
  public static boolean ends(String above, String text) {
    return text.length() <= LONGEST_REST
        && REST.matcher(text).matches()
        && ENDS_OPEN.matcher(above).matches();
  }

  /** Reads a heading without a percent; the caller must know that it is one. */
  public static Heading plain(String text) {
    var rest = Continued.without(text);
    return new Heading(name(rest), Optional.empty(), rest.length() < text.length());
  }

  /** Without footnote marks, signs and the dash before the percent. */
  private static String name(String text) {
    var end = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (Character.isLetterOrDigit(end) || end == ',' || end == '.') {
      return unmarked(text.strip());
    }
    var marked = mayEndMark(text, end) ? MARKS.matcher(text).replaceFirst("") : text;
    return unmarked(DASH.matcher(marked).replaceFirst("").strip());
  }

  private static boolean mayEndMark(String text, char end) {
    return end == ')'
        ? text.indexOf('(', text.length() - LONGEST_MARK) >= 0
        : end == '@' || Marks.SIGNS.indexOf(end) >= 0;
  }

  /** The same heading, understood to name a state. */
  public Heading of(Jurisdiction state) {
    return new Heading(name, percent, continued, Optional.of(state));
  }

  /** The state that it names in another spelling than that of the state. */
  public Optional<Jurisdiction> misspelt() {
    return jurisdiction.filter(state -> !StateForms.of(name).equals(Optional.of(state)));
  }

  /** {@code aGuam} is a state behind its mark; other names may begin so. */
  private static String unmarked(String name) {
    return name.length() > 1
            && (Character.isLowerCase(name.charAt(0)) || Character.isDigit(name.charAt(0)))
            && Character.isUpperCase(name.charAt(1))
            && Jurisdiction.ofTitle(name.substring(1)).isPresent()
        ? name.substring(1)
        : name;
  }
}
