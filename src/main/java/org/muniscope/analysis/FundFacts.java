package org.muniscope.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.muniscope.model.Dollars;
import org.muniscope.model.Filing;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Schedule;

/**
 * What a filing prints about one fund as a whole. Everything that it does not print, or of which it
 * is not certain that it belongs to this fund and day, is empty.
 *
 * @param netAssets whole US dollars
 * @param assetValue net asset value of a share in US dollars
 * @param marketPrice of a share in US dollars
 * @param premium of the market price to the net asset value in percent; a discount is negative
 * @param totalAssets whole US dollars
 * @param leverage in percent, of what the filing says
 */
public record FundFacts(
    Optional<Told<Dollars>> netAssets,
    Optional<Told<BigDecimal>> assetValue,
    Optional<Told<BigDecimal>> marketPrice,
    Optional<Told<BigDecimal>> premium,
    Optional<Told<BigDecimal>> totalAssets,
    Optional<Told<BigDecimal>> leverage) {

  private static final String A_SHARE = "(?: (?:per|of a|of each|a) (?:common )?share)?";
  private static final String PERIOD_END = "(?:,? (?:at )?end of (?:the )?(?:period|year))?";
  private static final String AS_OF = "(?:,? (?:as of|on|at) .*)?";
  private static final String ASSET_VALUE =
      "(?:common share )?net asset value(?: \\(.?nav.?\\))?" + A_SHARE + PERIOD_END + AS_OF;
  private static final String MARKET_PRICE =
      "(?:common share |closing )?(?:market|share) (?:price|value)" + A_SHARE + PERIOD_END + AS_OF;
  private static final String PREMIUM =
      "(?!.*(?:amortization|accretion)).*\\b(?:premium|discount)\\b.*"
          + "\\b(?:nav|net asset value)\\b.*";
  private static final String LEVERAGE = "(?:effective |total |structural )?leverage" + AS_OF;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of one fund of a filing. */
  public static FundFacts of(Filing filing, Schedule schedule) {
    var figures = new FundFigures(filing, schedule);
    var netAssets =
        schedule
            .total(Kind.NET_ASSETS)
            .flatMap(total -> total.amount().map(amount -> new Told<>(amount, total.source())));
    return new FundFacts(
        netAssets,
        figures.find(ASSET_VALUE),
        figures.find(MARKET_PRICE),
        premium(figures),
        figures.amount("total assets"),
        figures.find(LEVERAGE));
  }

  /** A line that speaks of a discount only may print it without a sign. */
  private static Optional<Told<BigDecimal>> premium(FundFigures figures) {
    var discount =
        figures.label(PREMIUM).filter(label -> !label.matches("(?i).*premium.*")).isPresent();
    return figures
        .find(PREMIUM)
        .map(told ->
            discount && told.value().signum() > 0
                ? new Told<>(told.value().negate(), told.source())
                : told);
  }

  /**
   * The premium of the printed market price over the printed net asset value in percent, two
   * decimals; a discount is negative.
   */
  public Optional<BigDecimal> computedPremium() {
    return assetValue
        .map(Told::value)
        .filter(value -> value.signum() > 0)
        .flatMap(value ->
            marketPrice.map(price ->
                price
                    .value()
                    .subtract(value)
                    .multiply(HUNDRED)
                    .divide(value, 2, RoundingMode.HALF_UP)));
  }
}
