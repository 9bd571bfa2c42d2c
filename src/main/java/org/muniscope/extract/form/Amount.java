package org.muniscope.extract.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed whole amount with the marks glued to it: {@code $1,260}, {@code (50,470,000)}, {@code
 * 848,806(a)}, {@code $3,500M}.
 *
 * @param value in the unit of its column; negative where printed in parentheses
 * @param marks footnote marks without parentheses
 * @param length number of characters of the amount itself, before the marks
 */
public record Amount(long value, List<String> marks, int length) {
  private static final String FIRST = "0123456789$(-–";

  /** Of an amount without marks and signs. */
  private static final int LONGEST = 19;

  /** What stands in dates, rates and words, but in no amount. */
  private static final String NEVER = "./% ";

  /** {@code $(1,260)}, {@code 848,806(a)}, {@code $3,500M}, {@code 1500}. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<head>[-–(]?\\$?[-–(]?)(?<digits>\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,3}|\\d{4,12})(?<thousand>M?)(?<close>\\)?)"
              + "(?<marks>(?:\\((?:[a-z0-9]{1,3}|[A-Z])\\))+[+*#†‡]?|["
              + Marks.SIGNS
              + "@¹²³⁴-⁹]+|\\d{1,2}|[a-z])?");

  /** {@code (a)} or {@code *}, one of those glued to an amount. */
  private static final Pattern MARK = Pattern.compile("\\(([a-zA-Z0-9]{1,3})\\)|([^()])");

  /** Reads an amount; empty when the text is anything else. */
  public static Optional<Amount> read(String text) {
    if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0 || never(text)) {
      return Optional.empty();
    }
    if (grouped(text)) {
      var value = Long.parseLong(text.replace(",", ""));
      return Optional.of(new Amount(value, List.of(), text.length()));
    }
    var match = AMOUNT.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var head = match.group("head");
    var open = head.indexOf('(') >= 0;
    var marks = match.group("marks");
    if (open != !match.group("close").isEmpty()) {
      return Optional.empty();
    }
    var digits = match.group("digits");
    if (marks != null
        && Character.isDigit(marks.charAt(0))
        && (digits.indexOf(',') < 0 || head.indexOf('(') >= 0)) {
      return Optional.empty();
    }
    var thousand = !match.group("thousand").isEmpty();
    var value = Long.parseLong(digits.replace(",", "")) * (thousand ? 1000 : 1);
    var negative = open || head.indexOf('-') >= 0 || head.indexOf('–') >= 0;
    var end = match.end("close");
    return Optional.of(new Amount(negative ? -value : value, marks(marks), end));
  }

  /** The same number of thousands. */
  public Amount thousands() {
    return new Amount(1000 * value, marks, length);
  }

  private static boolean never(String text) {
    for (var at = 1; at < text.length(); at++) {
      if (NEVER.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is nothing but digits in groups of three; most are, and need no pattern. */
  private static boolean grouped(String text) {
    for (var at = 0; at < text.length(); at++) {
      var each = text.charAt(at);
      var separates = at > 0 && (text.length() - at) % 4 == 0;
      if (separates ? each != ',' : each < '0' || each > '9') {
        return false;
      }
    }
    return text.length() <= LONGEST && text.length() % 4 != 0;
  }

  private static List<String> marks(@Nullable String glued) {
    var marks = new ArrayList<String>();
    if (glued != null) {
      if (Character.isDigit(glued.charAt(0))) {
        return List.of(glued);
      }
      var match = MARK.matcher(glued);
      while (match.find()) {
        marks.add(match.group(1) != null ? match.group(1) : match.group(2));
      }
    }
    return List.copyOf(marks);
  }
}
