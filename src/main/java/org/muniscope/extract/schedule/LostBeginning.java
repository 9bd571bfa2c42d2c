package org.muniscope.extract.schedule;

import java.util.regex.Pattern;

/** Tells a description that begins in its midst: the line above may be lost. */
final class LostBeginning {
  static final String WORDS =
      "This description begins like the end of one: its first line may be missing.";

  /** {@code of Texas RB, 5.00%} or {@code & Sewer RB}; {@code aGuam} begins with its mark. */
  private static final Pattern CARRIES_ON = Pattern.compile("(?:\\p{Ll}+[ ,;.]|&|[),;/]).*");

  /** {@code RB, Series 2012, 5.00%}: of whom? */
  private static final Pattern NO_ISSUER =
      Pattern.compile(
          "(?:RBs?|GOs?|COPs?|Ref(?:unding|dg)?|Rfdg|Rev|Revenue Bonds?|Series|Ser)(?=[ ,.;]).*");

  private LostBeginning() {}

  /** Whether a description with its issuer begins so. */
  static boolean of(String description) {
    return CARRIES_ON.matcher(description).matches()
        || NO_ISSUER.matcher(description).matches()
        || closesFirst(description);
  }

  /** Whether a bracket closes that none opened. */
  private static boolean closesFirst(String text) {
    var close = text.indexOf(')');
    var open = text.indexOf('(');
    return close >= 0 && (open < 0 || close < open);
  }
}
