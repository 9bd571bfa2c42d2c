package org.muniscope.extract.bond;

import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.form.MarkedText;

/** Tells the issuer from the rest of a holding's text. */
public final class Issuers {
  /** Words with which the description of a bond begins, not the name of an issuer. */
  private static final Pattern BOND =
      Pattern.compile(
          "(?i)^(?:(?:series|ser\\.?|subseries|rb|go|cop|refunding|ref\\.?|revenue|rev|general|unlimited|limited|certificates?"
              + "|special|senior|sr\\.?|sub\\.?|subordinated?|tax|capital|various|lease|sales|hospital|water|second|first|third"
              + "|gas|airport|housing|sec\\.?|secured|pollution|pcrb?|idr|vrd\\w*|variable|zero|election)\\b.*|\\(.*|\\d.*)$");

  /** Words in the midst of a part that describe a bond. */
  private static final Pattern REVENUE =
      Pattern.compile(
          ".*\\b(?:(?:Revenue|Rev\\.|Refunding|GO) .*\\bBonds|Revenue|Rev\\.)(?!\\w).*");

  /** Words that only names of issuers hold. */
  private static final Pattern NAME =
      Pattern.compile(
          ".*\\b(?:Authority|Auth|Corp|Corporation|Agency|Commission|Counties|County|Cnty|City|District|Dist|Board|Bank|Department"
              + "|Dept|Finance|Financing|Inc|Trust|Government|University|Univ|State|Development|Dev)\\b.*");

  /** What ends a name that began before it: {@code District No. 2}, {@code Authority, Series A}. */
  private static final Pattern ENDS_NAME =
      Pattern.compile(
          "(?:Development |Facilities |Finance |Financing"
              + " )?(?:Authority|Auth\\.|Agency|Corporation|Corp\\.|Commission"
              + "|District|Dist\\.|Board|Department|Dept\\.)(?:(?:[,;:]| No\\.| \\().*)?");

  /** What an issuer or a sector may be for. */
  private static final String PURPOSES =
      "Airports?|Building|Care|Center|Central|Civic|Clinic|College|Community|Control|Convention|Development"
          + "|Disposal|Drainage|Economic|Education|Educational|Electric|Elementary|Expressway|Facilities|Facility|Finance"
          + "|Financing|Fire|Flood|Gas|General|Health|Healthcare|High|Higher|Hospital|Housing|Improvement"
          + "|Independent|Industrial|International|Irrigation|Joint|Library|Light|Medical|Metropolitan|Municipal|Parking|Pollution"
          + "|Port|Power|Public|Recreation|Redevelopment|Regional|School|Sanitary|Sanitation|Sewer|Solid|Special|Sports|Tax"
          + "|Tobacco|Settlement|Transit|Transportation|Turnpike|Unified|Union|Utilities|Utility|Waste"
          + "|Wastewater|Water|Works|&|and";

  /** The first words of the name of an issuer without its place. */
  private static final String PURPOSE = "(?:(?:" + PURPOSES + "),? )+";

  /** {@code Water and Sewer Authority, 5.00%}: of which place? */
  private static final Pattern KIND =
      Pattern.compile(
          PURPOSE
              + "(?:Authority|Auth\\.|Agency|Airport|Board|Commission|Corporation|Corp\\.|Department|District|Dist\\.)(?!"
              + " (?:of|for) )(?!\\w).*|Department of .*");

  /** {@code General Obligation, 5.00%}, {@code Airport Revenue, 5.00%}. */
  private static final Pattern PLEDGE =
      Pattern.compile("General Obligation\\b.*|" + PURPOSE + "(?:Revenue|Rev\\.)(?!\\w).*");

  /** {@code Water & Sewer}, {@code Health Care/Hospitals}. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?:(?:"
              + PURPOSES
              + "|Agencies|Authorities|Bank|Bonds?|City|Colleges|Counties|County|Districts|Family"
              + "|Government|Hospitals|Leases?|Loans?|Local|Multi-?[Ff]amily|Obligations?|Other|Pool"
              + "|Ports|Revenues?|Single|Single-?[Ff]amily|State|Student|Trusts?|Universities|University|[/–-])(?:,"
              + " |,|/| |$))+");

  /** What ends a line that governs others. */
  private static final Pattern LAST_SIGN = Pattern.compile("[:;,]\\s*$");

  /** What stands between an issuer and its series. */
  private static final Pattern FIRST_SIGN = Pattern.compile("^[;:,]?\\s*");

  private static final Pattern RATE = Pattern.compile(Coupons.RATE);

  private Issuers() {}

  /** The part before the first semicolon, or the name before the bond is described. */
  public static String of(String text) {
    var depth = 0;
    for (var at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '(' -> depth++;
        case ')' -> depth--;
        case ';' -> {
          if (depth == 0) {
            return text.substring(0, at).strip();
          }
        }
        default -> {}
      }
    }
    return IssuerName.of(text).orElseGet(() -> IssuerName.withoutBond(named(text)));
  }

  private static String named(String text) {
    var parts = text.split(", ", -1);
    var issuer = new StringBuilder(parts[0]);
    for (var at = 1; at < parts.length && !describes(parts[at]); at++) {
      issuer.append(", ").append(parts[at]);
      if (issuer.length() > 120) {
        return parts[0];
      }
    }
    return issuer.toString().strip();
  }

  private static boolean describes(String part) {
    return BOND.matcher(part).matches()
        || (REVENUE.matcher(part).matches() && !NAME.matcher(part).matches());
  }

  /** Whether a text holds a word that only names of issuers hold. */
  public static boolean names(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether a text begins with what ends the name of an issuer. */
  public static boolean endsName(String text) {
    return ENDS_NAME.matcher(text).matches();
  }

  /** Whether a text may begin with the name of an issuer. */
  public static boolean begins(String text) {
    return !endsName(text) && (!BOND.matcher(text).matches() || names(SeriesText.before(text)));
  }

  /** Whether a text begins with the kind of its issuer, whose place must stand above. */
  public static boolean kind(String text) {
    return KIND.matcher(text).matches();
  }

  /** Whether no word of a text can be a name, as in those of sectors. */
  public static boolean nameless(String text) {
    return NAMELESS.matcher(text).matches() && !kind(text);
  }

  /** Whether a text tells the kind of its issuer or its bonds, but no place. */
  public static boolean placeless(String text) {
    return kind(text) || PLEDGE.matcher(text).matches() || endsName(text);
  }

  /** A governing line without the sign that ends it. */
  public static String trim(String governor) {
    return LAST_SIGN.matcher(governor).replaceFirst("").strip();
  }

  /** What follows the issuer. */
  public static String rest(String text, String issuer) {
    return text.startsWith(issuer)
        ? FIRST_SIGN.matcher(text.substring(issuer.length())).replaceFirst("")
        : text;
  }

  /** What the bond above says before the words with which a series of the same issuer begins. */
  public static String shared(String above, String series) {
    var begin = series.replaceFirst("[ ,].*", "");
    var rate = RATE.matcher(above);
    var at =
        RATE.matcher(begin).lookingAt() && rate.find()
            ? rate.start()
            : begin.isEmpty() ? -1 : mostAlike(above, begin, series);
    var prefix = at > 0 ? above.substring(0, at).strip() : of(above);
    return MarkedText.of(prefix, Set.of()).text();
  }

  /** Where a word stands from which on the bond above says most of what a series does. */
  private static int mostAlike(String above, String word, String series) {
    var most = -1;
    for (var at = above.indexOf(" " + word); at >= 0; at = above.indexOf(" " + word, at + 1)) {
      most = most < 0 || alike(above, at, series) > alike(above, most, series) ? at : most;
    }
    return most;
  }

  /** How many signs behind a blank are those with which a series begins. */
  private static int alike(String above, int blank, String series) {
    var count = 0;
    while (count < series.length() && above.startsWith(series.substring(0, count + 1), blank + 1)) {
      count++;
    }
    return count;
  }
}
