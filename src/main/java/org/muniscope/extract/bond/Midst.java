package org.muniscope.extract.bond;

import java.util.regex.Pattern;
import org.muniscope.extract.form.Brackets;

/** Tells words in the midst of a description from those with which one begins. */
public final class Midst {
  /**
   * {@code of Texas RB, 5.00%}, {@code & Sewer RB} or {@code $100 Marlow RB}; {@code aGuam} begins
   * with its mark.
   */
  private static final Pattern CARRIES_ON =
      Pattern.compile("(?:\\p{Ll}+[ ,;.]|&|[),;/$]|Date (?=\\d)).*");

  /** What bonds are for: {@code Housing Revenue Bonds} have an issuer above. */
  private static final String PURPOSE =
      "(?:Airport|Disposal|Education(?:al)?|Electric|Facilit(?:y|ies)|Health|Hospital|Housing"
          + "|Improvement|Lease|Mortgage|Pollution|Control|Power|Sewer|Solid|Student|System|Turnpike"
          + "|Utilit(?:y|ies)|Waste|Wastewater|Water)";

  /** {@code RB, Series 2012, 5.00%}, {@code Revenue, 2019, 4%}: of whom? */
  private static final Pattern NO_ISSUER =
      Pattern.compile(
          "(?:"
              + PURPOSE
              + "(?: and| &)? ){1,4}Revenue"
              + " Bonds?\\b.*|(?:RBs?|GOs?|COPs?|Ref(?:unding|dg)?|Rfdg|Rev|Revenue"
              + " Bonds?|Series|Ser|(?:Unl|L)imited(?: Tax)? G(?:O|eneral)|General Obligation)(?=["
              + " ,.;]).*|(?:Revenue|IDR|PCR)[,:;].*");

  /**
   * {@code A Marlow Health Authority} or {@code 2013 A (AGM)}, the end of {@code Series 2013 A}.
   */
  private static final Pattern LETTER =
      Pattern.compile(
          "[A-DF-H](?: \\([^()]*\\))?(?: \\p{Lu}\\p{Ll}.*)?|(?:19|20)\\d\\d [A-Z](?: .*)?");

  /**
   * {@code (Pre-refunded 9/1/22) Marlow RB} or {@code (Capital Program), Series 2008 Marlow RB}.
   */
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\((?:(?i:pre-?refunded|put|call|mandatory)\\b|[^()]*\\),? Ser(?:ies|\\.) ).*");

  private Midst() {}

  /** Whether a text begins with the letter of a series that was named before it. */
  public static boolean letter(String text) {
    return LETTER.matcher(text).matches();
  }

  /** Whether a text goes on with what began before it. */
  public static boolean begins(String text) {
    return CARRIES_ON.matcher(text).matches()
        || NO_ISSUER.matcher(text).matches()
        || letter(text)
        || BRACKETS.matcher(text).matches()
        || Issuers.endsName(text)
        || Brackets.closesFirst(text);
  }
}
