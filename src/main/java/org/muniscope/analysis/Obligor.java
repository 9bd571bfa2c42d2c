package org.muniscope.analysis;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Holding;

/**
 * Who pays behind an issuer, where it is printed in parentheses after the issuer's name: {@code
 * Illinois Finance Authority (Northwestern Memorial Hospital)}. Some filings put the project there.
 */
final class Obligor {
  private static final Pattern PARENTHESES = Pattern.compile("\\s*\\(([^()]*)\\)");

  /** Parts of a name, dates, elections, supporters and marks stand in parentheses too. */
  private static final Pattern NO_OBLIGOR =
      Pattern.compile(
          "(?i).*\\bof|.*\\d{1,2}/\\d{1,2}/.*|election of.*|pre-?\\s?refunded.*|escrowed.*"
              + "|(?:put|call|tender|mandatory|insured|ins|loc|cep|gty|guaranteed)\\b.*|.*\\b(?:insd?\\.?|insured)|crossover|.*\\belection"
              + " of \\d+.*|[A-Z/&. ]{1,6}|[^a-z]*");

  private Obligor() {}

  /** The obligor or project in the words of the filing. */
  static Optional<String> of(Holding holding) {
    return PARENTHESES
        .matcher(holding.security().description())
        .results()
        .map(match -> match.group(1).strip())
        .filter(words -> !NO_OBLIGOR.matcher(words).matches())
        .findFirst();
  }

  /** The issuer without what stands in parentheses beside its name. */
  static Optional<String> issuer(Holding holding) {
    var issuer = holding.security().issuer();
    var obligor = of(holding).map(words -> "(" + words + ")").orElse("()");
    return Optional.of(issuer.replace(obligor, "").replaceAll("\\s+", " ").strip())
        .filter(words -> !words.isEmpty());
  }
}
