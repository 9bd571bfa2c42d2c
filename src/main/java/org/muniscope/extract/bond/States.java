package org.muniscope.extract.bond;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Jurisdiction;

/**
 * Finds the state in the text of a holding whose heading names none.
 *
 * <p>In this order: a postal code in capitals or the name of a state between commas ({@code
 * Rockport, IN}), such a code and such a name within the words, and the well-known authorities and
 * cities of {@code places.csv}. Who uses the money or stands behind the bond may sit in another
 * state, so what brackets hold tells only where it is a state and no more. Anything else stays
 * unknown.
 */
public final class States {
  /** {@code (AL)}, {@code (AGM)}. */
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  /** {@code Nevada (County of)}, which is no state. */
  private static final Pattern PLACE = Pattern.compile("\\((County|City) of\\)");

  /** {@code LOC: Bank of New York Mellon}. */
  private static final Pattern SUPPORT =
      Pattern.compile("\\b(?:INS|LOC|CEP|GTY|SPA|LIQ)\\s?[-–—:][^,;]*");

  /** These lend for users in every state. */
  private static final Pattern FOR_MANY =
      Pattern.compile(
          "(?i)(?:public finance authority|national finance authority|capital trust agency|freddie"
              + " mac|fannie mae|federal (?:home loan|national) mortgage)\\b.*");

  /** {@code Public Finance Authority, WI}. */
  private static final Pattern CODE_BEHIND = Pattern.compile("[^,]+, ([A-Z]{2})(?=,|$)");

  private States() {}

  /** The state, district or territory; empty when the text does not tell. */
  public static Optional<Jurisdiction> of(String text) {
    var plain = plain(text);
    var issuer = FOR_MANY.matcher(plain).matches() ? behind(plain) : anywhere(plain);
    return issuer.or(() -> bracketed(text));
  }

  /**
   * Whether the state that a text names is only part of a longer name behind that of its issuer:
   * {@code Palomar Health, Texas Oncology Center} tells who uses the money.
   */
  public static boolean ofUser(String text) {
    var plain = plain(text);
    var comma = plain.indexOf(',');
    return comma > 0
        && StateCodes.in(plain).isEmpty()
        && StateNames.alone(plain).isEmpty()
        && StateNames.in(plain).isPresent()
        && anywhere(plain.substring(0, comma)).isEmpty();
  }

  private static String plain(String text) {
    var places = PLACE.matcher(text).replaceAll("$1");
    var plain = SUPPORT.matcher(BRACKETS.matcher(places).replaceAll(" ")).replaceAll(" ").strip();
    return plain.replace("D.C.", "DC");
  }

  /** The state that a text tells right behind the name of its issuer, or alone anywhere. */
  private static Optional<Jurisdiction> behind(String text) {
    var code = CODE_BEHIND.matcher(text);
    return code.lookingAt() ? Jurisdiction.ofCode(code.group(1)) : StateNames.alone(text);
  }

  private static Optional<Jurisdiction> anywhere(String text) {
    return StateCodes.apart(text)
        .or(() -> StateNames.alone(text))
        .or(() -> StateCodes.in(text))
        .or(() -> StateNames.in(text))
        .or(() -> KnownPlaces.in(text));
  }

  /** {@code Birmingham (AL) Airport Authority}, {@code Capital Trust Agency (Florida)}. */
  private static Optional<Jurisdiction> bracketed(String text) {
    return BRACKETS
        .matcher(text)
        .results()
        .map(match -> match.group(1).strip())
        .flatMap(name -> Jurisdiction.ofCode(name).or(() -> Jurisdiction.ofTitle(name)).stream())
        .findFirst();
  }
}
