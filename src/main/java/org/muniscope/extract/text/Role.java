package org.muniscope.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of a schedule holds. */
public enum Role {
  DESCRIPTION,
  COUPON,
  MATURITY,
  PRINCIPAL,
  VALUE,
  RATING,
  CALL,
  STATE,
  OTHER;

  /** {@code Issue (maturity date)}: brackets tell what the words of a column end with. */
  private static final Pattern DESCRIBED =
      Pattern.compile("(?i)(?:description|security|issuer|issue)s?(?: \\([^()]*\\))+");

  private static final List<String> PRINCIPALS =
      List.of("principal", "par", "face", "amount", "shares", "quantity");

  /** The role that a column's head tells, the plainest word first. */
  static Role of(String head) {
    var words = List.of(head.toLowerCase(Locale.ROOT).split("[^a-z&]+"));
    if (DESCRIBED.matcher(head).matches()) {
      return DESCRIPTION;
    }
    if (words.contains("cost")) {
      return OTHER;
    }
    if (words.contains("s&p")
        || words.contains("moody")
        || words.contains("poor")
        || words.contains("rating")
        || words.contains("ratings")
        || words.contains("rat")) {
      return RATING;
    }
    if (words.contains("call") || words.contains("provisions")) {
      return CALL;
    }
    if (words.equals(List.of("state"))) {
      return STATE;
    }
    if (words.contains("effective") || words.contains("yield")) {
      return OTHER;
    }
    if (words.contains("principal") || words.contains("par") || words.contains("face")) {
      return PRINCIPAL;
    }
    if (words.contains("value")) {
      return VALUE;
    }
    if (words.contains("maturity") || words.contains("maturities") || words.contains("due")) {
      return MATURITY;
    }
    if (words.contains("coupon") || words.contains("rate") || words.contains("interest")) {
      return COUPON;
    }
    if (words.contains("date")) {
      return MATURITY;
    }
    if (words.stream().anyMatch(PRINCIPALS::contains)) {
      return PRINCIPAL;
    }
    return words.contains("description")
            || words.contains("security")
            || words.contains("issuer")
            || words.contains("issue")
        ? DESCRIPTION
        : OTHER;
  }
}
