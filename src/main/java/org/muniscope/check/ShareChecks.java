package org.muniscope.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Unit;
import org.muniscope.model.Dollars;
import org.muniscope.model.PrintedTotal.Kind;

/** Figures a share, ratios and returns against the amounts from which they follow. */
final class ShareChecks {
  private static final String SHARES = "(?:common )?shares outstanding(?:,? end of.*)?";
  private static final String SHARE_VALUE = "net asset value per (?:common )?share.*";
  private static final String NAV =
      "net asset value(?: \\(.?nav.?\\))?(?:,? offering price.*)? per (?:common )?share.*|net asset"
          + " value, end of (?:the )?(?:period|year)";
  private static final String MARKET =
      "market (?:value|price)(?: per (?:common )?share|,? end of).*";
  private static final Pattern AVERAGE =
      Pattern.compile(
          "(?i)average (?:daily |weekly )?net assets.{0,80}000.{0,12}omitted.{0,8}\\$([\\d,]*\\d)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private final Fund fund;

  ShareChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    return Stream.of(
            netAssetValue(),
            highlights(),
            discount(),
            returns(),
            expenses(),
            netAssetsTold(),
            coverage())
        .flatMap(each -> each)
        .toList();
  }

  private Optional<Printed> inBalance(String label) {
    return Printed.in(fund.balance(), label);
  }

  private Optional<Printed> inHighlights(String label) {
    return Printed.in(fund.highlights(), label);
  }

  private Stream<Check> netAssetValue() {
    return quotient(
        "Net asset value a share: net assets by shares",
        Unit.DOLLARS,
        inBalance(SHARE_VALUE),
        fund.amount(Kind.NET_ASSETS),
        inBalance(SHARES).map(Printed::number).filter(shares -> shares.compareTo(THOUSAND) > 0));
  }

  private static Stream<Check> quotient(
      String subject,
      Unit unit,
      Optional<Printed> printed,
      Optional<BigDecimal> part,
      Optional<BigDecimal> whole) {
    var quotient =
        printed.flatMap(
            like -> part.flatMap(over -> whole.flatMap(under -> rounded(over, under, like))));
    return SoftCheck.exact(subject, unit, printed, quotient);
  }

  /** A quotient with as many decimals as the figure that is printed. */
  private static Optional<BigDecimal> rounded(BigDecimal part, BigDecimal whole, Printed like) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.divide(whole, like.number().scale(), RoundingMode.HALF_UP));
  }

  /** What the highlights repeat of the statements. */
  private Stream<Check> highlights() {
    return Stream.of(
            SoftCheck.dollars(
                "Net asset value a share in the highlights",
                inHighlights(NAV),
                inBalance(SHARE_VALUE).map(Printed::number)),
            SoftCheck.dollars(
                "Market value a share in the highlights",
                inHighlights(MARKET),
                inBalance(MARKET).map(Printed::number)),
            SoftCheck.dollars(
                "Net assets in the highlights, in thousands",
                inHighlights("net assets.*(?:000|thousands).*"),
                fund.amount(Kind.NET_ASSETS)
                    .map(net -> net.divide(THOUSAND, 0, RoundingMode.HALF_UP))))
        .flatMap(each -> each);
  }

  private Optional<Printed> outsideHighlights(String label) {
    return fund.filing().statements().stream()
        .filter(each -> fund.highlights().filter(each::equals).isEmpty())
        .flatMap(each -> Printed.in(Optional.of(each), label).stream())
        .findFirst();
  }

  private Stream<Check> discount() {
    var nav = inBalance(SHARE_VALUE).map(Printed::number);
    var market = inBalance(MARKET).or(() -> inHighlights(MARKET)).map(Printed::number);
    return quotient(
        "Discount of the market price to net asset value",
        Unit.PERCENT,
        outsideHighlights(".*(?:discount|premium).* to nav.*"),
        market.flatMap(price -> nav.map(value -> price.subtract(value).multiply(HUNDRED))),
        nav);
  }

  /** Returns at the front of the report and in the highlights. */
  private Stream<Check> returns() {
    return Stream.concat(
        returned("net asset value", "asset", "(?:fund|trust) at (?:nav|net.*)"),
        returned("market value", "market", "(?:fund|trust) at market.*"));
  }

  private Stream<Check> returned(String basis, String word, String label) {
    var performance = StatementRows.titled(fund.filing(), "performance").findFirst();
    return SoftCheck.exact(
        "Total return at " + basis + " in the highlights",
        Unit.PERCENT,
        inHighlights("total return at .*" + word + ".*"),
        Printed.in(performance, label).map(Printed::number));
  }

  private Stream<Check> expenses() {
    return quotient(
        "Ratio of expenses: total expenses by average net assets",
        Unit.PERCENT,
        inHighlights("ratio of expenses"),
        Printed.in(fund.operations(), "(?:total|net) expenses")
            .map(expenses -> expenses.number().multiply(HUNDRED)),
        Printed.told(fund, AVERAGE, 1).map(average -> average.number().multiply(THOUSAND)));
  }

  /** Net assets at the front of the report, often in millions. */
  private Stream<Check> netAssetsTold() {
    return fund.filing().statements().stream()
        .flatMap(statement -> StatementRows.all(statement, BalanceChecks.NET_ASSETS).stream())
        .filter(row -> row.values().getFirst().printed().matches(".*illion.*"))
        .flatMap(row ->
            SoftCheck.dollars(
                "Net assets at the front of the report",
                Printed.in(row, 0),
                fund.net().map(net -> told(net, row.values().getFirst().printed()))));
  }

  /** Net assets rounded like those in words such as {@code $209.4 million}. */
  private static BigDecimal told(Dollars net, String words) {
    var decimals = words.replaceFirst(".*?\\.(\\d+).*", "$1").length();
    var unit = words.contains("billion") ? BILLION : MILLION;
    return BigDecimal.valueOf(net.amount())
        .divide(unit, words.contains(".") ? decimals : 0, RoundingMode.HALF_UP)
        .multiply(unit)
        .setScale(0, RoundingMode.HALF_UP);
  }

  /** Assets less liabilities, for each preferred share. */
  private Stream<Check> coverage() {
    var owed =
        inBalance("total liabilities")
            .map(Printed::number)
            .or(() -> fund.balance().flatMap(BalanceChecks::liabilities));
    return quotient(
        "Asset coverage of a preferred share",
        Unit.DOLLARS,
        inHighlights("asset coverage per preferred share.*"),
        inBalance("total assets")
            .flatMap(assets -> owed.map(each -> assets.number().subtract(each))),
        PreferredChecks.shares(fund));
  }
}
