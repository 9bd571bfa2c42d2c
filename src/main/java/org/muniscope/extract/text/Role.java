package org.muniscope.extract.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** Words beside the description: a sector, an insurer, an obligor. */
  REMARK,
  OTHER;

  /** The words that name the principal amount, whatever stands beside them. */
  static final Set<String> PRINCIPALS = Set.of("principal", "par", "face");

  /** The words that name what is held. */
  static final Set<String> DESCRIPTIONS = Set.of("description", "security", "issuer", "issue");

  /** The words that name what is told of it beside its description. */
  static final Set<String> REMARKS =
      Set.of(
          "sector",
          "industry",
          "purpose",
          "type",
          "obligor",
          "borrower",
          "insurer",
          "insurance",
          "guarantor",
          "enhancement",
          "county",
          "country");

  /** {@code Issue (maturity date)}: brackets tell what the words of a column end with. */
  private static final Pattern DESCRIBED =
      Pattern.compile("(?i)(?:" + String.join("|", DESCRIPTIONS) + ")s?(?: \\([^()]*\\))+");

  private static final Pattern NO_WORD = Pattern.compile("[^a-z&]+");

  private static final List<String> STATES = List.of("state");

  /** A word of a head, and what the column holds then. */
  private record Sign(Role role, Set<String> words) {
    static Sign of(Role role, String... words) {
      return new Sign(role, Set.of(words));
    }
  }

  /** The plainest first: {@code Maturity Value} is a value, {@code Rating Date} a rating. */
  private static final List<Sign> SIGNS =
      List.of(
          Sign.of(OTHER, "cost"),
          Sign.of(RATING, "s&p", "moody", "poor", "rating", "ratings", "rat"),
          Sign.of(CALL, "call", "provisions"),
          Sign.of(OTHER, "effective", "yield", "duration"),
          new Sign(PRINCIPAL, PRINCIPALS),
          Sign.of(VALUE, "value"),
          Sign.of(MATURITY, "maturity", "maturities", "due"),
          Sign.of(COUPON, "coupon", "rate", "interest"),
          Sign.of(MATURITY, "date"),
          Sign.of(PRINCIPAL, "amount", "shares", "quantity"),
          new Sign(DESCRIPTION, DESCRIPTIONS),
          new Sign(REMARK, REMARKS));

  /** The role that a column's head tells. */
  static Role of(String head) {
    if (head.indexOf('(') > 0 && DESCRIBED.matcher(head).matches()) {
      return DESCRIPTION;
    }
    var words = List.of(NO_WORD.split(head.toLowerCase(Locale.ROOT)));
    if (words.equals(STATES)) {
      return STATE;
    }
    for (var sign : SIGNS) {
      if (!Collections.disjoint(words, sign.words())) {
        return sign.role();
      }
    }
    return OTHER;
  }

  /** Whether a word below its head belongs to a bond, and to no group of bonds. */
  public boolean tellsOfOneBond() {
    return this == COUPON || this == MATURITY || this == RATING || this == REMARK;
  }
}
