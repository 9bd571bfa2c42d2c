package org.muniscope.analysis;

import java.util.Optional;
import java.util.stream.Collectors;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Trait;

/** By what a breakdown puts holdings together; each holding belongs to exactly one part. */
public enum Cut {
  /** By state, district or territory. */
  STATE("State not told", "states and territories"),
  /** By what the money was borrowed for, as the words tell. */
  SECTOR("Sector not told", "sectors"),
  /** By general obligation, revenue, pre-refunded and other. */
  CREDIT("Credit type not told", "credit types"),
  /** By five calendar years in which the principal is expected. */
  MATURITY("Maturity not told", "spans of years"),
  /** By interest rate. */
  COUPON("Coupon not told", "coupon bands"),
  /** By value in percent of principal. */
  PRICE("No price", "price bands"),
  /** By insurer, bank or other supporter. */
  SUPPORT("No insurer or bank told", "insurers and banks"),
  /** By whether interest is subject to the alternative minimum tax. */
  TAX("Not told", "kinds"),
  /** By whether it is owned or held in a dealer trust. */
  VEHICLE("Not told", "kinds"),
  /** By the issuer's printed name, across states. */
  ISSUER("Issuer not told", "issuers"),
  /** By the obligor or project printed beside the issuer. */
  OBLIGOR("No obligor told", "obligors and projects"),
  /** By the heading under which the filing prints them, such as a sector. */
  HEADING("No heading", "headings");

  private final String notTold;
  private final String plural;

  Cut(String notTold, String plural) {
    this.notTold = notTold;
    this.plural = plural;
  }

  /** By state, or by heading where the filing does not tell a single state. */
  public static Cut usual(Portfolio portfolio) {
    var noStates =
        portfolio.holdings().stream().map(Holding::jurisdiction).allMatch(Optional::isEmpty);
    return noStates && portfolio.grouping() != HoldingGroup.Kind.STATE ? HEADING : STATE;
  }

  /** Where the holding belongs. */
  public Part part(Holding holding) {
    return switch (this) {
      case STATE -> holding.jurisdiction().<Part>map(Part.State::new).orElseGet(this::missing);
      case HEADING -> new Part.Heading(holding.group());
      case SECTOR -> part(Sector.of(holding).map(each -> new Band(each.name(), each.rank())));
      case CREDIT -> part(CreditType.of(holding).map(each -> band(each.kind().title())));
      case MATURITY -> part(Band.maturity(holding));
      case COUPON -> part(Band.coupon(holding));
      case PRICE -> part(Band.price(holding));
      case SUPPORT -> part(supporters(holding).map(Cut::band));
      case TAX ->
          either(
              holding,
              Trait.ALTERNATIVE_MINIMUM_TAX,
              "Subject to the alternative minimum tax",
              "Not marked as subject to it");
      case VEHICLE ->
          either(holding, Trait.DEALER_TRUST, "Held in a dealer trust", "Owned directly");
      case ISSUER -> part(Obligor.issuer(holding).map(Cut::band));
      case OBLIGOR -> part(Obligor.of(holding).map(Cut::band));
    };
  }

  /** The word that decided where the holding belongs, where it is a matter of words. */
  public Optional<String> word(Holding holding) {
    return switch (this) {
      case SECTOR -> Sector.of(holding).map(Sector::word);
      case CREDIT -> CreditType.of(holding).map(CreditType::word);
      default -> Optional.empty();
    };
  }

  /** Whether the parts have an order of their own and do not go by size. */
  public boolean isOrdered() {
    return this == MATURITY || this == COUPON || this == PRICE;
  }

  /** What several parts are called: {@code states and territories}. */
  public String plural() {
    return plural;
  }

  /** What the holdings are called for which nothing is told. */
  String notTold() {
    return notTold;
  }

  private Part missing() {
    return new Part.NotTold(this);
  }

  private Part part(Optional<Band> band) {
    return band.<Part>map(each -> new Part.Of(this, each.title(), each.order()))
        .orElseGet(this::missing);
  }

  private Part either(Holding holding, Trait trait, String with, String without) {
    return holding.is(trait) ? new Part.Of(this, with, 0) : new Part.Of(this, without, 1);
  }

  private static Band band(String title) {
    return new Band(title, 0);
  }

  private static Optional<String> supporters(Holding holding) {
    return Optional.of(
            holding.security().support().stream()
                .map(CreditSupport::name)
                .distinct()
                .collect(Collectors.joining(" and ")))
        .filter(names -> !names.isEmpty());
  }
}
