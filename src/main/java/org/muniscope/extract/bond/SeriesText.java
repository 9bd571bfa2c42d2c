package org.muniscope.extract.bond;

import java.util.regex.Pattern;
import org.muniscope.extract.form.Dates;

/** Tells the text of a series under its issuer's line from that of a bond with its own issuer. */
public final class SeriesText {
  /** {@code 5.00%, due 7/01/35 (a)}. */
  private static final Pattern TERMS_ONLY =
      Pattern.compile(
          "(?i)(?:due|to|and|put|call|144A|date|pre-?refunded|coupon|zero|[\\s,.;:()%*~†‡#^§\\d/–—-]"
              + "|\\([a-z]{1,2}\\))*");

  /** Of the words above. */
  private static final String FIRST_LETTERS = "dtapcz";

  /** {@code 5.000%, 7/01/35 (Alternative Minimum Tax)}: no issuer begins with a rate. */
  private static final Pattern TERMS_FIRST =
      Pattern.compile("(?:144A )?(?:" + Coupons.RATE + "),?\\s*(?:due\\s+)?" + Dates.DATE);

  /** The words with which a series begins below the line of its issuer. */
  private static final Pattern SERIES =
      Pattern.compile(
          "(?:RBs?|Rev\\.|GOs?|COPs?|AMT|Refunding|Revenue Bonds?|Tax Allocation Bonds?|General"
              + " Obligation Bonds?|(?:(?:First|Second|Third|Fourth)"
              + " )?Series|Ser\\.|Insured:|\\([A-Z]{2,6} Insured\\))(?=\\W|$)");

  /**
   * No issuer is called so: {@code Series 2011}, {@code Subordinated Series 2012B}, {@code Insured:
   * AGM}.
   */
  private static final Pattern SERIES_ONLY =
      Pattern.compile(
          "(?:(?:(?:Subordinated?|Senior|Junior|Second)(?: Lien)? )?(?:Series|Ser\\.)|Insured:)"
              + " [\\dA-Z]");

  /** {@code Series 2012A}, {@code Ser AA}. */
  private static final Pattern NAMED = Pattern.compile("\\b(?:Series|Ser\\.?) (?=[\\dA-Z])");

  /** {@code Series 2012 A-1 (AMBAC) AMT}. */
  private static final Pattern SERIES_LAST =
      Pattern.compile(
          "\\b(?:Series|Ser\\.?) (?=\\S*[\\dA-Z])[\\dA-Z-]{1,6}(?: [A-Z](?:-\\d)?)?(?:"
              + " ?\\([^()]*\\)|,? AMT)*$");

  /**
   * What a bond of the issuer above it is for, {@code (Gannon University Project)}; not {@code (AGM
   * Insured)}.
   */
  private static final Pattern PROJECT =
      Pattern.compile(
          "\\(\\p{Lu}(?=[^()]*\\p{Ll})(?![^()]*\\b(?:Insured|Insd)\\))[^()]* [^()]*\\)");

  private static final Pattern RATE = Pattern.compile(Coupons.RATE);

  /** Where a bond is told after its issuer. */
  private static final Pattern TOLD =
      Pattern.compile(",? (?:" + SERIES_ONLY.pattern() + "|" + Coupons.RATE + ")");

  private SeriesText() {}

  /** Whether nothing but coupon, maturity and what may follow them stands in a text. */
  public static boolean terms(String text) {
    var own = uninsured(text);
    return !own.isBlank()
        && mayBeTerms(own.charAt(0))
        && (TERMS_ONLY.matcher(own).matches() || TERMS_FIRST.matcher(own).lookingAt());
  }

  /** A text without the insurer before its terms: {@code AGM, 5.00%, 08/01/2021}. */
  private static String uninsured(String text) {
    var first = text.indexOf(' ');
    if (first < 2) {
      return text;
    }
    var word = text.substring(0, text.charAt(first - 1) == ',' ? first - 1 : first);
    return Glossary.insurer(word) ? text.substring(first + 1) : text;
  }

  /** Whether terms may begin so; most names of issuers are told by it. */
  private static boolean mayBeTerms(char first) {
    return !Character.isLetter(first) || FIRST_LETTERS.indexOf(Character.toLowerCase(first)) >= 0;
  }

  /** Whether a text begins as a series does below the line of its issuer. */
  public static boolean begins(String text) {
    return SERIES.matcher(text).lookingAt();
  }

  /** Whether a text is nothing but a kind of bonds: {@code Revenue Bonds}. */
  public static boolean kind(String text) {
    return SERIES.matcher(text).matches();
  }

  /** Whether a text can stand only below the line of an issuer, its insurer before it or not. */
  public static boolean lacksIssuer(String text) {
    return SERIES_ONLY.matcher(uninsured(text)).lookingAt() || beginsProject(text);
  }

  /** Whether a text begins with a project of the issuer above it. */
  public static boolean beginsProject(String text) {
    return text.startsWith("(") && PROJECT.matcher(text).lookingAt();
  }

  /** Whether a text is nothing but a project of the issuer above it, in brackets. */
  public static boolean project(String text) {
    return text.startsWith("(") && PROJECT.matcher(text).matches();
  }

  /** Whether a text names a series. */
  public static boolean names(String text) {
    return NAMED.matcher(text).find();
  }

  /** Whether a text ends with the name of a series, and what may follow that. */
  public static boolean ends(String text) {
    return SERIES_LAST.matcher(text).find();
  }

  /** Whether a text names a rate, as no issuer's line does. */
  public static boolean namesRate(String text) {
    return RATE.matcher(text).find();
  }

  /** What a bond says before its project, where the next one begins with another; as below. */
  public static String before(String bond, String next) {
    for (var at = bond.indexOf(" (");
        at > 0 && next.startsWith("(");
        at = bond.indexOf(" (", at + 1)) {
      if (PROJECT.matcher(bond).region(at + 1, bond.length()).lookingAt()) {
        return bond.substring(0, at);
      }
    }
    return before(bond);
  }

  /** What a bond says before its series and the insurer of that or, without a series, its rate. */
  public static String before(String bond) {
    var told = TOLD.matcher(bond);
    var before = told.find() ? bond.substring(0, told.start()) : bond;
    var last = before.lastIndexOf(' ');
    return last > 0 && Glossary.insurer(before.substring(last + 1))
        ? before.substring(0, last)
        : before;
  }
}
