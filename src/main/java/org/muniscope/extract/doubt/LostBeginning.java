package org.muniscope.extract.doubt;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.Issuers;

/** Tells a description that begins in its midst: the line above may be lost. */
final class LostBeginning {
  private static final String WORDS =
      "This description begins like the end of one: its first line may be missing.";

  /** {@code of Texas RB, 5.00%} or {@code & Sewer RB}; {@code aGuam} begins with its mark. */
  private static final Pattern CARRIES_ON = Pattern.compile("(?:\\p{Ll}+[ ,;.]|&|[),;/]).*");

  /** {@code RB, Series 2012, 5.00%}: of whom? */
  private static final Pattern NO_ISSUER =
      Pattern.compile(
          "(?:RBs?|GOs?|COPs?|Ref(?:unding|dg)?|Rfdg|Rev|Revenue Bonds?|Series|Ser)(?=[ ,.;]).*");

  private LostBeginning() {}

  /** What to tell of a description that should begin with its issuer. */
  static Optional<String> of(String description) {
    return CARRIES_ON.matcher(description).matches()
            || NO_ISSUER.matcher(description).matches()
            || Issuers.endsName(description)
            || closesFirst(description)
        ? Optional.of(WORDS)
        : Optional.empty();
  }

  /** Whether a bracket closes that none opened. */
  private static boolean closesFirst(String text) {
    var close = text.indexOf(')');
    var open = text.indexOf('(');
    return close >= 0 && (open < 0 || close < open);
  }
}
