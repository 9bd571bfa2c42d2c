package org.muniscope.extract.bond;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.model.Coupon;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Trait;

/** Tells what kind of bond a holding is, by its words, its marks and its terms. */
public final class Traits {
  private static final Map<Trait, Clue> WORDS =
      Map.of(
          Trait.ALTERNATIVE_MINIMUM_TAX, Clue.of("\\bAMT\\b", "amt"),
          Trait.DEMAND,
              Clue.of("\\bVRD[NO]?s?\\b|(?i:variable rate demand)", "vrd", "variable rate demand"),
          Trait.VARIABLE_RATE,
              Clue.of(
                  "(?i)\\b(?:SOFR|LIBOR|SIFMA)\\b[^%]{0,30}(?:\\+|\\b[x×]) ?\\d",
                  "sofr", "libor", "sifma"),
          Trait.CONVERTIBLE_ZERO,
              Clue.of(
                  "(?i)(?=c)(?:\\bconv(?:\\.|ertible)? (?:CAB|cap(?:ital)? apprec|zero)|CAB,?"
                      + " convertible)",
                  "conv"),
          Trait.PRE_REFUNDED,
              Clue.of(
                  "(?i)(?=p)\\b(?:pre-?\\s?refunded|prere\\.|prf\\b)", "refunded", "prere.", "prf"),
          Trait.ESCROWED_TO_MATURITY,
              Clue.of("(?i)(?=e)(?:\\bETM\\b|escrowed to maturity)", "etm", "escrowed"),
          Trait.RESTRICTED, Clue.of("\\b144A\\b", "144a"),
          Trait.PUT_OR_CALL_DATE,
              Clue.of(
                  "(?i)(?=[pm(])(?:\\bput date|mandatory (?:put|tender)|\\(put |\\bPUT\\b)",
                  "put",
                  "mandatory"),
          Trait.DEALER_TRUST, Clue.of("\\(UB\\)|\\(IF\\)", "(ub)", "(if)"));

  /** Bonds that pay no interest before they fall due; no rate is printed for many of them. */
  private static final Pattern APPRECIATION =
      Pattern.compile("(?i)(?<!convertible )capital appreciation|\\bCABs?\\b");

  private Traits() {}

  /**
   * What a holding is.
   *
   * @param text of its issuer and its own
   * @param marked what the marks beside it mean
   * @param support who stands behind it
   * @param rate as told by column or text
   * @param terms as told by its own text
   */
  public static Set<Trait> of(
      String text,
      Set<Trait> marked,
      List<CreditSupport> support,
      Optional<Coupon> rate,
      Terms terms) {
    var traits = EnumSet.noneOf(Trait.class);
    traits.addAll(marked);
    var lower = text.toLowerCase(Locale.ROOT);
    WORDS.forEach((trait, clue) -> {
      if (clue.in(text, lower)) {
        traits.add(trait);
      }
    });
    for (var each : support) {
      traits.add(
          switch (each.kind()) {
            case INSURER -> Trait.INSURED;
            case LETTER_OF_CREDIT -> Trait.LETTER_OF_CREDIT;
            case ENHANCEMENT, GUARANTY -> Trait.CREDIT_ENHANCED;
          });
    }
    rate.ifPresent(coupon -> {
      switch (coupon) {
        case Coupon.Zero() -> traits.add(Trait.ZERO_COUPON);
        case Coupon.Step _ -> traits.add(Trait.STEP_COUPON);
        case Coupon.Fixed _, Coupon.Between _, Coupon.Variable _, Coupon.Unstated() -> {}
      }
    });
    terms.put().ifPresent(_ -> traits.add(Trait.PUT_OR_CALL_DATE));
    terms.refunded().ifPresent(_ -> traits.add(Trait.PRE_REFUNDED));
    if (rate.isEmpty() && APPRECIATION.matcher(text).find()) {
      traits.add(Trait.ZERO_COUPON);
    }
    return traits;
  }
}
