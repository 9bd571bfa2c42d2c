package org.muniscope.extract.schedule;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.Coupons;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Dates;

/** Tells the text of a series under its issuer's line from that of a bond with its own issuer. */
final class SeriesText {
  private static final Pattern TERMS_ONLY =
      Pattern.compile(
          "(?i)(?:due|to|and|put|date|prerefunded|coupon|zero|[\\s,.;:()%*~†‡#^§\\d/–—-]"
              + "|\\([a-z]{1,2}\\))*");

  /** Of the words above. */
  private static final String FIRST_LETTERS = "dtapcz";

  /** {@code 5.000%, 7/01/35 (Alternative Minimum Tax)}: no issuer begins with a rate. */
  private static final Pattern TERMS_FIRST =
      Pattern.compile("(?:" + Coupons.RATE + "),?\\s*(?:due\\s+)?" + Dates.DATE);

  /** The words with which a series begins below the line of its issuer. */
  private static final Pattern SERIES =
      Pattern.compile(
          "(?:RBs?|Rev\\.|GOs?|COPs?|AMT|Refunding|Revenue Bonds?|Tax Allocation"
              + " Bonds?|General Obligation Bonds?|Series|Ser\\.|\\([A-Z]{2,6}"
              + " Insured\\))(?=\\W|$)");

  /** No issuer is called so. */
  static final Pattern SERIES_ONLY = Pattern.compile("(?:Series|Ser\\.) [\\dA-Z]");

  /** {@code Series 2012 A-1 (AMBAC) AMT}. */
  private static final Pattern SERIES_LAST =
      Pattern.compile(
          "\\b(?:Series|Ser\\.?) (?=\\S*[\\dA-Z])[\\dA-Z-]{1,6}(?: [A-Z](?:-\\d)?)?(?:"
              + " ?\\([^()]*\\)|,? AMT)*$");

  private static final Pattern RATE = Pattern.compile(Coupons.RATE);

  private SeriesText() {}

  /** Whether nothing but coupon, maturity and what may follow them stands in a text. */
  static boolean terms(String text) {
    return !text.isBlank()
        && mayBeTerms(text.charAt(0))
        && (TERMS_ONLY.matcher(text).matches() || TERMS_FIRST.matcher(text).lookingAt());
  }

  /** Whether terms may begin so; most names of issuers are told by it. */
  private static boolean mayBeTerms(char first) {
    return !Character.isLetter(first) || FIRST_LETTERS.indexOf(Character.toLowerCase(first)) >= 0;
  }

  /** Whether a text begins as a series does below the line of its issuer. */
  static boolean begins(String text) {
    return SERIES.matcher(text).lookingAt();
  }

  /** Whether a text can stand only below the line of an issuer, its insurer before it or not. */
  static boolean lacksIssuer(String text) {
    var first = text.indexOf(' ');
    var insured = first > 0 && Glossary.insurer(text.substring(0, first));
    return SERIES_ONLY.matcher(insured ? text.substring(first + 1) : text).lookingAt();
  }

  /** Whether a text ends with the name of a series, and what may follow that. */
  static boolean ends(String text) {
    return SERIES_LAST.matcher(text).find();
  }

  /** Whether an entry at the top of a page or column is a series of the issuer before the break. */
  static boolean carriesOn(Entry above, List<Row> rows) {
    var first = rows.getFirst();
    return !above.rows().getLast().line().beside(first.line()) && lacksIssuer(first.text());
  }

  /** The first word, digits alike: series under one issuer begin alike. */
  static String shape(Row row) {
    return row.text().replaceFirst(" .*", "").replaceAll("\\d+", "9");
  }

  /** Whether a row has numbers or a coupon, as no issuer's line has. */
  static boolean namesTerms(Row row) {
    return row.numbers() || RATE.matcher(row.text()).find();
  }

  /**
   * Which row of an entry is the first series of an issuer that wraps, {@code … Authority,
   * McCormick / Place Expansion / Series 2022 B, 5.00%, 2/1/45}, where the next entry is a series
   * too; 0 where none is.
   */
  static int at(List<Row> rows, Row next) {
    var bare = terms(next.text());
    if (!bare && !begins(next.text())) {
      return 0;
    }
    var found = 0;
    for (var row = 1; row < rows.size() && !namesTerms(rows.get(row - 1)); row++) {
      var text = rows.get(row).text();
      if (bare && terms(text)) {
        return row;
      }
      var series = begins(text) && (!bare || namesTerms(rows.get(row)));
      if (series && lacksIssuer(text)) {
        return row;
      }
      found = series && !(found > 0 && deeper(rows.get(row), rows.get(found))) ? row : found;
    }
    return found;
  }

  private static boolean deeper(Row row, Row above) {
    return row.indent() > above.indent() + row.line().size() / 2;
  }
}
