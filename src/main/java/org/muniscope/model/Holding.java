package org.muniscope.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One bond, or one line of a bond, in a schedule of investments.
 *
 * @param group heading under which it stands, as printed, without percent and "(continued)"
 * @param jurisdiction state, district or territory; empty where the filing does not tell
 * @param security what the text says
 * @param marks footnote marks as printed, without parentheses, in order
 * @param coupon interest rate
 * @param maturity maturity as printed
 * @param principal principal amount in whole US dollars
 * @param value market value in whole US dollars
 * @param traits what text and marks mean
 * @param places where its parts are printed
 */
public record Holding(
    String group,
    Optional<Jurisdiction> jurisdiction,
    Security security,
    List<String> marks,
    Coupon coupon,
    Maturity maturity,
    Dollars principal,
    Dollars value,
    Set<Trait> traits,
    Places places) {

  public Holding {
    marks = List.copyOf(marks);
    traits = Set.copyOf(traits);
  }

  /**
   * The printed text of a holding.
   *
   * @param issuer issuer as printed, also for the series that stand indented under it
   * @param description all text of the holding without marks and leaders, issuer included
   * @param series the text without the issuer
   * @param support insurers, banks and other enhancers named in the text
   * @param options call provisions, rating and the like, where the filing prints them
   */
  public record Security(
      String issuer,
      String description,
      String series,
      List<CreditSupport> support,
      Options options) {
    public Security {
      support = List.copyOf(support);
    }
  }

  /**
   * What only some families print.
   *
   * @param put date of a put or tender told apart from the maturity
   * @param refunded date on which an escrow redeems the bond, told apart from the maturity
   * @param call call provisions as printed, such as {@code 11/16 at 100.00}
   * @param rating rating as printed
   * @param remarks words of further columns as printed, such as a sector or an obligor
   */
  public record Options(
      Optional<LocalDate> put,
      Optional<LocalDate> refunded,
      Optional<String> call,
      Optional<String> rating,
      Optional<String> remarks) {
    /** Nothing of the kind is printed. */
    public static final Options NONE =
        new Options(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** The parts of a holding that have a place of their own. */
  public enum Part {
    COUPON,
    MATURITY,
    PRINCIPAL,
    VALUE
  }

  /**
   * Where a holding is printed.
   *
   * @param row the lines of the holding on the page that carries the value
   * @param parts the numbers, each where it stands
   */
  public record Places(Source row, Map<Part, Source> parts) {
    public Places {
      var inOrder = new EnumMap<Part, Source>(Part.class);
      inOrder.putAll(parts);
      parts = Collections.unmodifiableMap(inOrder);
    }
  }

  /** The same holding in a state that the filing tells elsewhere. */
  public Holding in(Jurisdiction state) {
    return with(new Term.Place(Optional.of(state)));
  }

  /** The same holding, whose words name a state in which it is not. */
  public Holding inNoState() {
    return with(new Term.Place(Optional.empty()));
  }

  /** The same holding with another term. */
  public Holding with(Term term) {
    return switch (term) {
      case Term.Principal(var other) ->
          new Holding(
              group, jurisdiction, security, marks, coupon, maturity, other, value, traits, places);
      case Term.Value(var other) ->
          new Holding(
              group,
              jurisdiction,
              security,
              marks,
              coupon,
              maturity,
              principal,
              other,
              traits,
              places);
      case Term.Rate(var other) ->
          new Holding(
              group,
              jurisdiction,
              security,
              marks,
              other,
              maturity,
              principal,
              value,
              traits,
              places);
      case Term.Due(var other) ->
          new Holding(
              group,
              jurisdiction,
              security,
              marks,
              coupon,
              other,
              principal,
              value,
              traits,
              places);
      case Term.Place(var other) ->
          new Holding(
              group, other, security, marks, coupon, maturity, principal, value, traits, places);
      case Term.Marked(var others, var meaning) ->
          new Holding(
              group,
              jurisdiction,
              security,
              others,
              coupon,
              maturity,
              principal,
              value,
              meaning,
              places);
    };
  }

  /** The value in percent of the principal amount, to 34 digits; empty without principal. */
  public Optional<BigDecimal> price() {
    return principal.amount() <= 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(value.amount())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(principal.amount()), MathContext.DECIMAL128));
  }

  /** The page that carries the value, from 1. */
  public int page() {
    return places.row().page();
  }

  /** Whether text or marks say this of the holding. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
