package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.bond.Cusip;
import org.muniscope.extract.text.Token;

/** CUSIP numbers among the words of a bond, which tell neither issuer nor terms. */
final class SecurityNumbers {
  /** With a bracket before the number and two signs behind it. */
  private static final int LONGEST = 12;

  private SecurityNumbers() {}

  /** The words of a line without such numbers and the word that announces each. */
  static List<Token> off(List<Token> tokens) {
    if (tokens.stream().noneMatch(SecurityNumbers::possible)) {
      return tokens;
    }
    var rest = new ArrayList<Token>();
    for (var token : tokens) {
      var labelled = !rest.isEmpty() && Cusip.label(rest.getLast().text());
      var number = bare(token.text());
      if (!possible(token) || !(Cusip.inText(number) || (labelled && Cusip.is(number)))) {
        rest.add(token);
        continue;
      }
      if (labelled) {
        rest.removeLast();
      }
      keep(sign(token.text()), rest);
    }
    return rest;
  }

  /** Whether a word is about as long as such a number and holds digits; few are. */
  private static boolean possible(Token token) {
    var text = token.text();
    return text.length() >= Cusip.LENGTH
        && text.length() <= LONGEST
        && Cusip.is(bare(text))
        && !token.raised();
  }

  private static String bare(String text) {
    var from = text.startsWith("(") ? 1 : 0;
    var to = text.length();
    while (to > from && "),;:".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The sign that parts what stood before the number from what follows it. */
  private static String sign(String text) {
    var last = text.substring(text.length() - 1);
    return ",;:".contains(last) ? last : "";
  }

  private static void keep(String sign, List<Token> rest) {
    if (sign.isEmpty() || rest.isEmpty() || ",;:".contains(last(rest.getLast().text()))) {
      return;
    }
    var token = rest.removeLast();
    var word = token.word();
    rest.add(token.with(word.withText(word.text() + sign)));
  }

  private static String last(String text) {
    return text.substring(text.length() - 1);
  }
}
