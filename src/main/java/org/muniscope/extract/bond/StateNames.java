package org.muniscope.extract.bond;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.model.Jurisdiction;

/**
 * Finds the name of a state in the text of a bond, where it is no part of a longer name: {@code
 * Kansas City}, {@code Washington County}, {@code Georgia Power Company} and {@code New York Life}
 * tell no state.
 */
final class StateNames {
  private static final Pattern TITLE =
      Pattern.compile(
          Arrays.stream(Jurisdiction.values())
              .map(Jurisdiction::title)
              .sorted(Comparator.comparingInt(title -> -title.length()))
              .collect(
                  Collectors.joining(
                      "|",
                      "(?i)(?<![\\p{L}-])(?:(?<dc>Washington,? D\\.? ?C\\b\\.?"
                          + "|Dist(?:rict|\\.)? of Columbia)|",
                      ")(?!\\p{L}|-\\p{L})")));

  /** What makes a longer name of the state's that follows. */
  private static final Pattern LED =
      Pattern.compile(
          "(?i).*\\b(?:metropolitan|met|port|fort|ft\\.?|lake|mount|mt\\.?|george|martha|mary|west|little|indiana|(?:bank|port|company|co\\.|city|town|county|village|township|borough)"
              + " of) ");

  /** What makes the name of another place of it. */
  private static final String PLACE =
      "(?:county|counties|cnty|co\\.|borough|township|twp\\.?|parish|city|heights|springs|falls|park|river|valley|irrigation|beach|mills|island|village(?=[,;]|$)|(?:area|central|union"
          + " free|exempted village|community|local) school|joint union|tribe|university"
          + " of)(?!\\p{L})";

  /** What makes the name of a company or of somebody else of it. */
  private static final String COMPANY =
      "(?:mason|wesleyan|tech foundation|life|instruments|edison|pacific|yankee|gas (?:&|and)"
          + " electric|power (?:&|and) light|michigan power|national bank|medical"
          + " center|health\\b(?!,?"
          + " (?:care|&|and|fac|educ|hous))|(?:power|electric|gas|light|public"
          + " service|energy|utilities)(?:[ ,.&]+\\w+){0,3}? (?:co|company|corp|inc))\\b";

  /** What follows the city, the counties and the man that are called so too. */
  private static final String OF_WASHINGTON =
      "(?<=washington )(?:metropolitan|metro|met|suburban|convention|gas|dulles|hospital"
          + "|elementary|unified|central|local|multi|college|street|avenue|university)\\b";

  /** {@code County}, {@code Power Company}, {@code , Inc} behind a name. */
  private static final Pattern FOLLOWED =
      Pattern.compile(
          "(?i)(?:,? (?:inc|llc)\\b| (?:" + PLACE + "|" + COMPANY + "|" + OF_WASHINGTON + "))");

  /** {@code Health Facilities Authority, University of} Maryland: who uses the money. */
  private static final Pattern USED_BY =
      Pattern.compile(
          "(?i).*(?:,|\\b(?:auth\\w*|board|county|cnty|corp|bonds?|rev\\w*|agency|facilit\\w*|facs)\\b).*\\b(?:university|univ\\.?|homes|hospitals?)"
              + " of (?:the )?");

  /** Universities issue bonds too. */
  private static final Pattern ITSELF =
      Pattern.compile("(?i).*\\b(?:regents|trustees|visitors|governors|curators|fund)\\b.*");

  /** What can stand before the name of a town. */
  private static final Pattern OF = Pattern.compile("(?:(?:City|Town|Village) of )?");

  private record Name(Jurisdiction state, int from, int to) {}

  private StateNames() {}

  /**
   * The state that a text names first, unless that is only in the name of an issuer and the state
   * follows it: {@code Nevada, Iowa Airport}, {@code Nevada Iowa Airport}, {@code Indiana School
   * District, Pennsylvania}.
   */
  static Optional<Jurisdiction> in(String text) {
    var names = names(text);
    var issuer = names.size() > 1 && behind(text, names.getFirst(), names.get(1));
    return names.stream().skip(issuer ? 1 : 0).map(Name::state).findFirst();
  }

  /** Whether the first of two names is that of an issuer, and the other tells its state. */
  private static boolean behind(String text, Name name, Name state) {
    var apart = text.indexOf(", ") == state.from() - ", ".length();
    return (apart && ends(text, state))
        || ((apart ? text.charAt(name.to()) == ',' : state.from() == name.to() + 1)
            && OF.matcher(text.substring(0, name.from())).matches()
            && Namesakes.in(state.state(), name.state()));
  }

  /** The state that stands between commas. */
  static Optional<Jurisdiction> alone(String text) {
    return names(text).stream()
        .filter(name -> text.substring(0, name.from()).endsWith(", ") && ends(text, name))
        .map(Name::state)
        .findFirst();
  }

  private static boolean ends(String text, Name name) {
    return name.to() == text.length() || ",;:".indexOf(text.charAt(name.to())) >= 0;
  }

  private static List<Name> names(String text) {
    return TITLE
        .matcher(text)
        .results()
        .filter(title -> whole(title, text))
        .map(title -> new Name(state(title), title.start(), title.end()))
        .toList();
  }

  private static Jurisdiction state(MatchResult title) {
    return title.group("dc") != null
        ? Jurisdiction.DISTRICT_OF_COLUMBIA
        : Jurisdiction.ofTitle(title.group()).orElseThrow();
  }

  private static boolean whole(MatchResult title, String text) {
    var before = text.substring(0, title.start());
    return !LED.matcher(before).matches()
        && (!USED_BY.matcher(before).matches() || ITSELF.matcher(before).matches())
        && !FOLLOWED
            .matcher(text)
            .useTransparentBounds(true)
            .region(title.end(), text.length())
            .lookingAt();
  }
}
