package org.muniscope.extract.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the marks that were taken out of it. Where the filing defines its marks, a bracket
 * with anything else stays text.
 *
 * @param text without marks
 * @param marks in order
 */
public record MarkedText(String text, List<String> marks) {
  /** {@code (a)(b)}, {@code (a,b)}, {@code (12)}. */
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\s?(M(?:(?:, ?)?M|\\s)*)(?=$|[\\s:;,.)%])"
              .replace("M", "\\((?:[a-z]{1,2}|[a-z](?:, ?[a-z])+|[A-Z]|\\d{1,2})\\)"));

  /** {@code (SEG)}: capitals that the filing may define as a mark. */
  private static final Pattern CAPITALS = Pattern.compile("\\s?\\(([A-Z]{2,4})\\)(?=$|[\\s:;,.(])");

  /** Not that of a product in a formula: {@code (MUNIPSA * 1 + .90%)}. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:(?<=[\\w.,;:)%’'\"”])\\s?|^)(["
              + Pattern.quote(Marks.SIGNS)
              + "]+(?: ["
              + Pattern.quote(Marks.SIGNS)
              + "]+)*)(?=$|144A|[\\s,;:)])(?! [\\d.]+ [+–-]"
              + " )|(?<=[\\w.,;:)’'\"”])\\s?%%(?=$|[\\s,;:)])|(?<=\\p{Ll}|[.)’'±*†‡§^~#])(144A)(?=$|[\\s,;:)])|^(["
              + Pattern.quote(Marks.LEADING)
              + "]{1,3})(?=\\p{Lu})");

  /** Letters that hang before the words. */
  private static final Pattern HANGING =
      Pattern.compile("([a-z]{1,2}|[a-z](?:,[a-z])+) (?=\\p{Lu})");

  /** Letters that touch a date, a rate or a bracket: {@code 02/01/33b}. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\d%)])(?=[a-z](?:,[a-z])*(?:$|[\\s,;:)]))(?<=/\\d{1,2}/(?:\\d{2}|\\d{4})|[%)])"
              + "([a-z](?:,[a-z])*)");

  /** Marks that touch the first word: {@code aGuam}, {@code 1,2Puerto Rico}. */
  private static final Pattern TOUCHING =
      Pattern.compile("([a-z](?:,[a-z])*|\\d{1,2}(?:,\\d{1,2})*)(?=\\p{Lu}\\p{Ll})");

  /** A letter that touches a rate: {@code a3%}. */
  private static final Pattern BEFORE_RATE =
      Pattern.compile("(?<![\\w.,/(])([a-z])(?=\\d{1,2}(?:\\.\\d{1,4})?\\s?%)");

  /** A plus that stands apart; next to a letter it belongs to a rating. */
  private static final Pattern PLUS = Pattern.compile(" \\+(?=$|[\\s,;:)])");

  /** Letters of a mark that brackets hold. */
  private static final int LONGEST = 4;

  private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  public MarkedText {
    marks = List.copyOf(marks);
  }

  /**
   * Takes the marks out of running text.
   *
   * @param defined marks that the filing defines; empty when none were found
   */
  public static MarkedText of(String text, Set<String> defined) {
    if (text.isBlank()) {
      return new MarkedText("", List.of());
    }
    var leading = new ArrayList<String>();
    var first = text.charAt(0);
    var unled =
        Marks.isSmall(first) || Character.isDigit(first)
            ? led(TOUCHING, led(HANGING, text, defined, leading), defined, leading)
            : text;
    var marks = new ArrayList<String>();
    var rest =
        defined.isEmpty() || !touches(unled)
            ? unled
            : unglued(GLUED, unglued(BEFORE_RATE, unled, defined, marks), defined, marks);
    if (marks.isEmpty() && leading.isEmpty() && !maybe(text)) {
      return new MarkedText(spaced(text), List.of());
    }
    var bracketed = brackets(rest) ? unbracketed(rest, defined, marks) : rest;
    var plain = signed(bracketed) ? unsigned(bracketed, marks) : bracketed;
    if (defined.contains("+") && PLUS.matcher(plain).find()) {
      marks.add("+");
      plain = PLUS.matcher(plain).replaceAll("");
    }
    marks.sort(Comparator.comparingInt(mark -> place(mark, text)));
    marks.addAll(0, leading);
    return new MarkedText(spaced(plain), marks);
  }

  /** The text with single blanks between its words, as most have already. */
  private static String spaced(String text) {
    var stripped = text.strip();
    for (var at = 1; at < stripped.length(); at++) {
      var each = stripped.charAt(at);
      if (Character.isWhitespace(each) && (each != ' ' || stripped.charAt(at - 1) == ' ')) {
        return BLANKS.matcher(stripped).replaceAll(" ");
      }
    }
    return stripped;
  }

  private static int place(String mark, String text) {
    var bracketed = text.indexOf("(" + mark + ")");
    return bracketed >= 0 ? bracketed : text.lastIndexOf(mark);
  }

  /** The text without the marks that the filing defines before its first word. */
  private static String led(Pattern how, String text, Set<String> defined, List<String> marks) {
    var lead = how.matcher(text);
    if (defined.isEmpty() || !lead.lookingAt()) {
      return text;
    }
    var found = List.of(lead.group(1).split(","));
    if (!defined.containsAll(found)) {
      return text;
    }
    marks.addAll(found);
    return text.substring(lead.end());
  }

  private static String unglued(Pattern how, String text, Set<String> defined, List<String> marks) {
    return how.matcher(text)
        .replaceAll(match -> {
          var found = List.of(match.group(1).split(","));
          if (!defined.containsAll(found)) {
            return match.group();
          }
          marks.addAll(found);
          return "";
        });
  }

  private static String unbracketed(String text, Set<String> defined, List<String> marks) {
    var plain =
        CAPITALS
            .matcher(text)
            .replaceAll(match -> {
              if (!defined.contains(match.group(1))) {
                return Matcher.quoteReplacement(match.group());
              }
              marks.add(match.group(1));
              return "";
            });
    return BRACKETS
        .matcher(plain)
        .replaceAll(match -> {
          var found = Marks.split(match.group(1));
          var known =
              defined.isEmpty()
                  ? found.stream().allMatch(MarkedText::undefined)
                  : defined.containsAll(found);
          if (!known) {
            return Matcher.quoteReplacement(match.group());
          }
          marks.addAll(found);
          return "";
        });
  }

  private static String unsigned(String text, List<String> marks) {
    return SIGNED
        .matcher(text)
        .replaceAll(match -> {
          marks.addAll(Marks.split(match.group().strip()));
          return "";
        });
  }

  /** Whether brackets make it a mark also where the filing defines none; capitals say more. */
  private static boolean undefined(String mark) {
    return mark.length() == 1 && !Character.isUpperCase(mark.charAt(0));
  }

  private static boolean maybe(String text) {
    return text.indexOf('(') >= 0 || text.indexOf('+') >= 0 || signed(text);
  }

  /** Whether a bracket holds no more than a mark or the first of several. */
  private static boolean brackets(String text) {
    for (var at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      var end = Math.min(text.length(), at + LONGEST + 2);
      for (var to = at + 1; to < end; to++) {
        if (text.charAt(to) == ')' || text.charAt(to) == ',') {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether anything in the text may be a sign. */
  private static boolean signed(String text) {
    for (var at = 0; at < text.length(); at++) {
      var each = text.charAt(at);
      if (each > ' ' && !plain(each) && Marks.LEADING.indexOf(each) >= 0) {
        return true;
      }
    }
    return text.contains("144A") || text.contains("%%");
  }

  /** Whether a small letter touches a digit, or stands right behind a rate or a bracket. */
  private static boolean touches(String text) {
    for (var at = 1; at < text.length(); at++) {
      var before = text.charAt(at - 1);
      var each = text.charAt(at);
      var figure = Character.isDigit(before) || before == '%' || before == ')';
      if ((figure && Marks.isSmall(each)) || (Marks.isSmall(before) && Character.isDigit(each))) {
        return true;
      }
    }
    return false;
  }

  private static boolean plain(char each) {
    return Marks.isSmall(each) || Character.isDigit(each);
  }
}
