package org.muniscope.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Unit;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** Figures a share, ratios and returns against the amounts from which they follow. */
final class ShareChecks {
  private static final String SHARES = "(?:common )?shares outstanding(?:,? end of.*)?";
  private static final String NAV =
      "net asset value(?: \\(.?nav.?\\))?(?:,? offering price.*)? per (?:common )?share.*|net asset"
          + " value, end of (?:the )?(?:period|year)";
  private static final String MARKET =
      "market (?:value|price)(?: per (?:common )?share|,? end of).*";
  private static final Pattern AVERAGE =
      Pattern.compile(
          "(?i)average (?:daily |weekly )?net assets.{0,80}000.{0,12}omitted.{0,8}\\$([\\d,]+)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Fund fund;
  private final List<Check> checks = new ArrayList<>();

  ShareChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    checks.clear();
    var nav = Printed.in(fund.balance(), "net asset value per (?:common )?share.*");
    var shares = Printed.in(fund.balance(), SHARES);
    var net = fund.amount(Kind.NET_ASSETS);
    if (nav.isPresent() && shares.isPresent() && net.isPresent() && many(shares.get())) {
      quotient(
          "Net asset value a share: net assets by shares",
          nav.get(),
          net.get(),
          shares.get().number());
    }
    highlights(nav);
    discount();
    returns();
    expenses();
    netAssetsTold();
    coverage();
    return List.copyOf(checks);
  }

  private static boolean many(Printed shares) {
    return shares.number().compareTo(THOUSAND) > 0;
  }

  /** Rounded as printed; the last digit may be rounded either way. */
  private void quotient(String subject, Printed printed, BigDecimal part, BigDecimal whole) {
    if (whole.signum() != 0) {
      var scale = printed.number().scale();
      checks.add(
          SoftCheck.of(
              subject,
              Unit.DOLLARS,
              printed.number(),
              part.divide(whole, scale, RoundingMode.HALF_UP),
              BigDecimal.ZERO,
              printed.source()));
    }
  }

  /** What the highlights repeat of the statements. */
  private void highlights(Optional<Printed> nav) {
    same("Net asset value a share in the highlights", Printed.in(fund.highlights(), NAV), nav);
    same(
        "Market value a share in the highlights",
        Printed.in(fund.highlights(), MARKET),
        Printed.in(fund.balance(), MARKET));
    var thousands = Printed.in(fund.highlights(), "net assets.*(?:000|thousands).*");
    var net = fund.amount(Kind.NET_ASSETS);
    if (thousands.isPresent() && net.isPresent()) {
      checks.add(
          SoftCheck.of(
              "Net assets in the highlights, in thousands",
              Unit.DOLLARS,
              thousands.get().number(),
              net.get().divide(THOUSAND, 0, RoundingMode.HALF_UP),
              BigDecimal.ZERO,
              thousands.get().source()));
    }
  }

  private void same(String subject, Optional<Printed> printed, Optional<Printed> other) {
    if (printed.isPresent() && other.isPresent()) {
      checks.add(
          SoftCheck.of(
              subject,
              Unit.DOLLARS,
              printed.get().number(),
              other.get().number(),
              BigDecimal.ZERO,
              printed.get().source()));
    }
  }

  private Optional<Printed> anywhere(String label) {
    return fund.filing().statements().stream()
        .filter(each -> fund.highlights().filter(each::equals).isEmpty())
        .flatMap(each -> Printed.in(Optional.of(each), label).stream())
        .findFirst();
  }

  private void discount() {
    var printed = anywhere(".*(?:discount|premium).* to nav.*");
    var nav = Printed.in(fund.balance(), "net asset value per (?:common )?share.*");
    var market = Printed.in(fund.balance(), MARKET).or(() -> Printed.in(fund.highlights(), MARKET));
    if (printed.isPresent() && nav.isPresent() && market.isPresent()) {
      var share =
          market
              .get()
              .number()
              .subtract(nav.get().number())
              .multiply(HUNDRED)
              .divide(nav.get().number(), printed.get().number().scale(), RoundingMode.HALF_UP);
      checks.add(
          SoftCheck.of(
              "Discount of the market price to net asset value",
              Unit.PERCENT,
              printed.get().number(),
              share,
              BigDecimal.ZERO,
              printed.get().source()));
    }
  }

  /** Returns at the front of the report and in the highlights. */
  private void returns() {
    var performance = StatementRows.titled(fund.filing(), "performance").findFirst();
    pair(
        "asset", "Total return at net asset value", performance, "(?:fund|trust) at (?:nav|net.*)");
    pair("market", "Total return at market value", performance, "(?:fund|trust) at market.*");
  }

  private void pair(String basis, String subject, Optional<Statement> performance, String label) {
    var printed = Printed.in(performance, label);
    var repeated = Printed.in(fund.highlights(), "total return at .*" + basis + ".*");
    if (printed.isPresent() && repeated.isPresent()) {
      checks.add(
          SoftCheck.of(
              subject + " in the highlights",
              Unit.PERCENT,
              repeated.get().number(),
              printed.get().number(),
              BigDecimal.ZERO,
              repeated.get().source()));
    }
  }

  private void expenses() {
    var ratio = Printed.in(fund.highlights(), "ratio of expenses");
    var average = Printed.told(fund, AVERAGE, 1);
    var total = Printed.in(fund.operations(), "(?:total|net) expenses");
    if (ratio.isPresent() && average.isPresent() && total.isPresent()) {
      checks.add(
          SoftCheck.of(
              "Ratio of expenses: total expenses by average net assets",
              Unit.PERCENT,
              ratio.get().number(),
              total
                  .get()
                  .number()
                  .multiply(HUNDRED)
                  .divide(
                      average.get().number().multiply(THOUSAND),
                      ratio.get().number().scale(),
                      RoundingMode.HALF_UP),
              BigDecimal.ZERO,
              ratio.get().source()));
    }
  }

  /** Net assets at the front of the report, often in millions. */
  private void netAssetsTold() {
    for (var statement : fund.filing().statements()) {
      for (var row : StatementRows.all(statement, BalanceChecks.NET_ASSETS)) {
        var text = row.values().getFirst().printed();
        var printed = Printed.in(row, 0);
        if (text.matches(".*illion.*") && printed.isPresent() && fund.net().isPresent()) {
          var decimals = text.replaceFirst(".*?\\.(\\d+).*", "$1").length();
          var unit = new BigDecimal(text.contains("billion") ? "1000000000" : "1000000");
          checks.add(
              SoftCheck.of(
                  "Net assets at the front of the report",
                  Unit.DOLLARS,
                  printed.get().number(),
                  BigDecimal.valueOf(fund.net().get().amount())
                      .divide(unit, text.contains(".") ? decimals : 0, RoundingMode.HALF_UP)
                      .multiply(unit)
                      .setScale(0, RoundingMode.HALF_UP),
                  BigDecimal.ZERO,
                  printed.get().source()));
        }
      }
    }
  }

  /** Assets less liabilities, for each preferred share. */
  private void coverage() {
    var printed = Printed.in(fund.highlights(), "asset coverage per preferred share.*");
    var assets = Printed.in(fund.balance(), "total assets");
    var owed =
        Printed.in(fund.balance(), "total liabilities")
            .map(Printed::number)
            .or(() -> fund.balance().flatMap(BalanceChecks::liabilities));
    var shares = PreferredChecks.shares(fund);
    if (printed.isPresent() && assets.isPresent() && owed.isPresent() && shares.isPresent()) {
      quotient(
          "Asset coverage of a preferred share",
          printed.get(),
          assets.get().number().subtract(owed.get()),
          shares.get());
    }
  }
}
