package org.muniscope.extract.bond;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.model.Jurisdiction;

/**
 * The name of an issuer with which a text begins that has no sign for its end. It ends behind the
 * noun that only public bodies are, {@code Birmingham AL Arpt Auth Rev}, else behind its state,
 * {@code Atlanta GA Arpt Passenger Fac Charge}.
 */
final class IssuerName {
  /** Where a bond is described, or who stands behind it. */
  private static final Set<String> BOND =
      words(
          "Series Subseries Ser GO GOs RB RBs COP COPs BAN BANs Revenue Revenues Rev "
              + "Rfdg Refunding Bonds LOC INS");

  /** What public bodies are called. */
  private static final Set<String> BODY =
      words(
          "Authority Agency Commission District Board Department Bank EDA EDC IDA IDB "
              + "IDC HFA HDA HFC HEFA PFA JPA ISD USD");

  private static final Set<String> SHORT_BODY = words("Auth Agy Comm Dist Bd Brd Dept");

  /** What stands before a corporation in the public hand; all others use the money. */
  private static final Set<String> PUBLIC =
      words(
          "Finance Financing Fin Fing Development Dev Redevelopment Trans "
              + "Transportation Sec Securitization Settlement Control Supply Building Bldg "
              + "Facility Facilities Housing Loan Improvement Infrastructure");

  /** Behind {@code Comm} where it does not stand for a commission. */
  private static final Pattern COMMUNITY = Pattern.compile("\\.? (?:Coll|Clg|Unit|Sch|Fac|Dev).*");

  /** {@code of Regents of the University}, up to a sign. */
  private static final Pattern OF = Pattern.compile("(?: of [^,;(]+)?");

  /** {@code of Wtr & Pwr}: what follows is no part of it, where words are short. */
  private static final Pattern OF_SHORT =
      Pattern.compile("\\.?(?: of (?:the )?(?:New )?[\\w.’']+(?: (?:&|and) (?:New )?[\\w.’']+)?)?");

  /** {@code , Inc.}, {@code No. 2}, {@code II}: what may still belong to a name. */
  private static final Pattern TAIL =
      Pattern.compile("(?:,? Inc\\b\\.?|\\.)?(?: No\\. ?[\\w-]+| [IVX]+\\b)?");

  /** {@code , CA} behind a name. */
  private static final Pattern CODE = Pattern.compile(",? (\\p{Lu}{2})(?!\\w)");

  /** {@code , Texas} behind a name. */
  private static final Pattern TITLE =
      Pattern.compile(", (\\p{Lu}[\\p{L} ]{2,30}?)(?=\\s*(?:[,;]|$))");

  private static final Pattern END = Pattern.compile("[,;:(\\s]+$");

  /** {@code AUTHORITY}, but not {@code RB} or {@code GO}. */
  private static final Pattern LONGER = Pattern.compile("(\\p{Lu})(\\p{Lu}{3,})");

  /** The longest names of states have three words. */
  private static final int LONGEST = 3;

  private final String text;
  private final boolean capitals;
  private final List<OpenWord> words;

  private IssuerName(String text) {
    this.text = text;
    capitals = text.chars().noneMatch(Character::isLowerCase);
    words = OpenWord.of(capitals ? titled(text) : text);
  }

  /** The name; empty where neither a noun nor a state ends it. */
  static Optional<String> of(String text) {
    var name = new IssuerName(text);
    var end = name.beforeBond();
    return name.noun(end).or(() -> name.place(end)).map(IssuerName::bare);
  }

  /** A name without the words that describe a bond. */
  static String withoutBond(String name) {
    return bare(name.substring(0, new IssuerName(name).beforeBond()));
  }

  private int beforeBond() {
    for (var at = 1; at < words.size(); at++) {
      var word = words.get(at);
      var two = word.text().equals("General") && next(at).equals("Obligation");
      if (BOND.contains(word.text()) || two || term(word)) {
        return word.from();
      }
    }
    return text.length();
  }

  /** A rate or a date. */
  private static boolean term(OpenWord word) {
    return Character.isDigit(word.text().charAt(0))
        && (word.text().endsWith("%") || word.text().indexOf('/') > 0);
  }

  private Optional<String> noun(int end) {
    var head = text.substring(0, end);
    for (var at = 0; at < words.size() && words.get(at).from() < end; at++) {
      var word = words.get(at);
      var tail = OF;
      if (SHORT_BODY.contains(word.text()) && !other(word, head)) {
        tail = OF_SHORT;
      } else if (corporation(at)) {
        tail = TAIL;
      } else if (!BODY.contains(word.text()) || other(word, head)) {
        continue;
      }
      return Optional.of(
          head.substring(0, state(head, after(TAIL, head, after(tail, head, word.to())))));
    }
    return Optional.empty();
  }

  private boolean corporation(int at) {
    return switch (words.get(at).text()) {
      case "Corp", "Corporation" -> at > 0 && PUBLIC.contains(words.get(at - 1).text());
      case "Inc" -> text.lastIndexOf(',', words.get(at).from()) < 0;
      case "Airport" -> at > 0 && words.get(at - 1).text().equals("International");
      default -> false;
    };
  }

  /** {@code District of Columbia}, or a college that is called like a commission. */
  private static boolean other(OpenWord word, String head) {
    var rest = head.substring(word.to());
    return rest.startsWith(" of Columbia")
        || rest.startsWith(". of Columbia")
        || (word.text().equals("Comm") && COMMUNITY.matcher(rest).matches());
  }

  private static int after(Pattern tail, String head, int from) {
    var match = tail.matcher(head).region(from, head.length());
    return match.lookingAt() ? match.end() : from;
  }

  /** Behind the state that follows a name: {@code Corp. CA Enhanced}, {@code Agency, Texas}. */
  private int state(String head, int from) {
    var code = CODE.matcher(head).region(from, head.length());
    if (code.lookingAt() && code(code.group(1))) {
      return code.end();
    }
    var title = TITLE.matcher(head).region(from, head.length());
    return title.lookingAt() && Jurisdiction.ofTitle(title.group(1)).isPresent()
        ? title.end()
        : from;
  }

  /** Behind {@code Hawaii St}, or the first state that does not begin the text. */
  private Optional<String> place(int end) {
    for (var at = 0; at < words.size() && words.get(at).from() < end; at++) {
      var to = code(words.get(at).text()) ? words.get(at).to() : named(at);
      var ofState = to > 0 && text.startsWith(" St ", to);
      if (to > 0 && to <= end && (at == 0) == ofState) {
        return Optional.of(text.substring(0, ofState ? to + 3 : to));
      }
    }
    return Optional.empty();
  }

  /** With small letters behind the first of each longer word. */
  private static String titled(String text) {
    return LONGER
        .matcher(text)
        .replaceAll(match -> match.group(1) + match.group(2).toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** A code; where all is set in capitals, {@code IN} or {@code OR} may be words. */
  private boolean code(String word) {
    return word.length() == 2 && !capitals && Jurisdiction.ofCode(word).isPresent();
  }

  /** Where the name of a state ends that begins with a word; -1 where none does. */
  private int named(int at) {
    for (var count = Math.min(LONGEST, words.size() - at); count > 0; count--) {
      var to = words.get(at + count - 1).to();
      if (Jurisdiction.ofTitle(text.substring(words.get(at).from(), to)).isPresent()) {
        return to;
      }
    }
    return -1;
  }

  private String next(int at) {
    return at + 1 < words.size() ? words.get(at + 1).text() : "";
  }

  private static String bare(String name) {
    return END.matcher(name.strip()).replaceFirst("");
  }
}
