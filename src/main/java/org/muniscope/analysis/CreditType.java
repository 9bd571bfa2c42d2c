package org.muniscope.analysis;

import java.util.Optional;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/**
 * From what a bond is paid, put together as funds put together their credit sectors.
 *
 * @param kind what it is
 * @param word the word that decided; the mark or the escrow where it was none
 */
public record CreditType(Kind kind, String word) {
  private static final WordList WORDS = WordList.read("credit-types.txt");

  /** The kinds, in the order in which funds print them. */
  public enum Kind {
    REVENUE("Revenue"),
    GENERAL_OBLIGATION("General obligation"),
    PRE_REFUNDED("Pre-refunded"),
    OTHER("Other");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The words a person reads, which are those of the list. */
    public String title() {
      return title;
    }
  }

  /**
   * What a holding is; empty where no listed word occurs. A bond that an escrow redeems or pays is
   * pre-refunded whatever it was before, and demand notes are "Other", whoever owes them.
   */
  public static Optional<CreditType> of(Holding holding) {
    var redemption = Redemption.of(holding);
    if (redemption == Redemption.DEMAND) {
      return Optional.of(new CreditType(Kind.OTHER, "payable on demand"));
    }
    if (redemption == Redemption.PRE_REFUNDED || holding.is(Trait.ESCROWED_TO_MATURITY)) {
      return Optional.of(new CreditType(Kind.PRE_REFUNDED, "escrow"));
    }
    return WORDS
        .first(holding.group())
        .or(() -> WORDS.first(holding.security().description()))
        .map(hit -> new CreditType(kind(hit.name()), hit.word()));
  }

  private static Kind kind(String name) {
    for (var kind : Kind.values()) {
      if (kind.title().equals(name)) {
        return kind;
      }
    }
    throw new IllegalStateException("the list of words names no kind: " + name);
  }
}
