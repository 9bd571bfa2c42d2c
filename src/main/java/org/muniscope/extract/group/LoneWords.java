package org.muniscope.extract.group;

import java.util.regex.Pattern;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.bond.StateForms;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.table.Row;

/** Tells by its words whether a line alone above a bond can be a heading. */
public final class LoneWords {
  /** Words without anything that only bonds have, and not broken off. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?=.{3,45}$)(?!.*\\b(?:Series|Ser|RBs?|GOs?|COPs?|Insured|Proj(?:ect)?)\\b)"
              + "\\p{Lu}[^\\d%$;]*[\\p{L}.)]:?");

  /** {@code Bonds of the}, {@code Marlow Cnty.}: the next line goes on. */
  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?i).*(?:\\b(?:and|of|the|for|in|at|to|by|on|or|a)|\\b(?:auth|dist|cnty|rev|ref|ser|no)\\.)$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** {@code Los Angeles County}, {@code Orleans Parish:}. */
  private static final Pattern COUNTY =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}(?:County|Parish|Counties)(?=:?$)");

  private LoneWords() {}

  static boolean year(String text) {
    return YEAR.matcher(text).matches();
  }

  public static boolean county(String text) {
    return COUNTY.matcher(text).lookingAt();
  }

  /** Whether a line can stand above one that begins with the issuer of a bond. */
  static boolean above(Row row, String next) {
    var county = row.cells().isEmpty() && county(row.text()) && !Issuers.placeless(next);
    return (county || of(row)) && ownIssuer(next);
  }

  /** Whether a line says neither who issues a bond nor what bond it is. */
  public static boolean of(Row row) {
    var text = row.text();
    return row.cells().isEmpty()
        && WORDS.matcher(text).matches()
        && Brackets.closed(text)
        && !BROKEN_OFF.matcher(text).matches()
        && (!Issuers.names(text) || Issuers.nameless(text))
        && (!text.endsWith(":") || StateForms.of(text).isPresent());
  }

  /** Whether words begin with the issuer of a bond. */
  public static boolean ownIssuer(String text) {
    return !text.isEmpty()
        && !OpenEntry.tail(text)
        && !SeriesText.begins(text)
        && !SeriesText.lacksIssuer(text)
        && !SeriesText.terms(text)
        && Issuers.begins(text);
  }
}
