package org.muniscope.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of the terms of a holding that a person can correct. */
public sealed interface Term {
  /** Principal amount in whole US dollars. */
  record Principal(Dollars amount) implements Term {}

  /** Market value in whole US dollars. */
  record Value(Dollars amount) implements Term {}

  /** Interest rate. */
  record Rate(Coupon coupon) implements Term {}

  /** When the principal falls due. */
  record Due(Maturity maturity) implements Term {}

  /** State, district or territory, where one is known. */
  record Place(Optional<Jurisdiction> jurisdiction) implements Term {}

  /**
   * Footnote marks, with what marks and text together say of the holding.
   *
   * @param marks without parentheses, in order
   * @param traits what is true of the holding that carries them
   */
  record Marked(List<String> marks, Set<Trait> traits) implements Term {
    public Marked {
      marks = List.copyOf(marks);
      traits = Set.copyOf(traits);
    }
  }

  /** The same term of a holding, as it is now. */
  default Term of(Holding holding) {
    return switch (this) {
      case Principal _ -> new Principal(holding.principal());
      case Value _ -> new Value(holding.value());
      case Rate _ -> new Rate(holding.coupon());
      case Due _ -> new Due(holding.maturity());
      case Place _ -> new Place(holding.jurisdiction());
      case Marked _ -> new Marked(holding.marks(), holding.traits());
    };
  }
}
