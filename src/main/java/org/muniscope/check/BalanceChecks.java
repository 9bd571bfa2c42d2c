package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** The statement of assets and liabilities in itself and against the schedule. */
final class BalanceChecks {
  static final String NET_ASSETS =
      "(?:total )?net assets(?: applicable to (?:common shares|common shareholders))?";
  private static final String INVESTMENTS = "investments(?: in securities)?,? at (?:fair )?value.*";
  private static final String PREFERRED = ".*preferred shares(?: \\(|, at\\b).*";
  private static final String ROLL = "Net assets: assets less liabilities and preferred shares";

  private final Filing filing;

  /** Whose figures they are, where the report has one fund only. */
  private final Optional<Fund> fund;

  BalanceChecks(Filing filing) {
    this.filing = filing;
    this.fund = Fund.only(filing);
  }

  List<Check> checks() {
    return Statements.balance(filing).stream().flatMap(this::balance).toList();
  }

  private Stream<Check> balance(Statement statement) {
    var here = Optional.of(statement);
    var assets = Printed.in(here, "total assets");
    var liabilities = Printed.in(here, "total liabilities");
    var net = Printed.in(here, NET_ASSETS);
    return Stream.of(
            liabilities.isPresent()
                ? roll(statement, assets, liabilities, net)
                : assets.stream().map(printed -> fromLines(statement, printed)),
            agree("Net assets in the statement and in the schedule", net, Kind.NET_ASSETS),
            agree(
                "Investments in the statement and in the schedule",
                Printed.in(here, INVESTMENTS),
                Kind.TOTAL_INVESTMENTS),
            fund.stream().flatMap(each -> others(each, statement, assets, liabilities)))
        .flatMap(each -> each);
  }

  private static Stream<Check> roll(
      Statement statement,
      Optional<Printed> assets,
      Optional<Printed> liabilities,
      Optional<Printed> net) {
    var preferred =
        StatementRows.all(statement, PREFERRED).stream()
            .flatMap(row -> StatementRows.number(row, 0).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var owned =
        assets.flatMap(all -> liabilities.map(owed -> all.number().subtract(owed.number())));
    // Some filings count the preferred shares among the liabilities.
    var within =
        net.isPresent() && owned.isPresent() && net.get().number().compareTo(owned.get()) == 0;
    return SoftCheck.dollars(
        ROLL, net, within ? owned : owned.map(each -> each.subtract(preferred)));
  }

  /** Where total liabilities are not printed, the lines below the heading and the schedule help. */
  private Check fromLines(Statement statement, Printed assets) {
    var liabilities = liabilities(statement);
    var net = fund.flatMap(each -> each.amount(Kind.NET_ASSETS));
    if (liabilities.isEmpty() || net.isEmpty()) {
      return Check.notPrinted(
          ROLL, Check.Unit.DOLLARS, "The statement prints no total of liabilities.");
    }
    var preferred = fund.flatMap(each -> each.amount(Kind.PREFERRED_SHARES));
    return SoftCheck.dollars(
        "Total assets: liabilities, preferred shares and net assets of the schedule",
        assets,
        liabilities.get().add(preferred.orElse(BigDecimal.ZERO).abs()).add(net.get()));
  }

  static Optional<BigDecimal> liabilities(Statement statement) {
    var sum = Optional.<BigDecimal>empty();
    for (var row : statement.rows()) {
      if (row.values().isEmpty()) {
        if (sum.filter(each -> each.signum() != 0).isPresent() && !row.label().matches(".*for:")) {
          return sum;
        }
        if (row.label().matches("(?i)liabilities:?")) {
          sum = Optional.of(BigDecimal.ZERO);
        }
      } else if (sum.isPresent()) {
        sum = sum.map(each -> each.add(StatementRows.number(row, 0).orElse(BigDecimal.ZERO)));
      }
    }
    return sum.filter(each -> each.signum() != 0);
  }

  /** Other assets less liabilities of the schedule are what the statement leaves. */
  private static Stream<Check> others(
      Fund fund, Statement statement, Optional<Printed> assets, Optional<Printed> liabilities) {
    var other =
        fund.schedule()
            .total(Kind.OTHER_ASSETS_LESS_LIABILITIES)
            .flatMap(total ->
                total
                    .amount()
                    .map(amount ->
                        new Printed(BigDecimal.valueOf(amount.amount()), total.source())));
    var owed = liabilities.map(Printed::number).or(() -> liabilities(statement));
    var financing =
        fund.amount(Kind.FLOATING_RATE_NOTES)
            .orElse(BigDecimal.ZERO)
            .abs()
            .add(preferredOwed(statement));
    var left =
        assets
            .flatMap(all -> owed.map(each -> all.number().subtract(each)))
            .map(each -> each.multiply(fund.unit()).add(financing));
    var investments = fund.amount(Kind.TOTAL_INVESTMENTS);
    return SoftCheck.dollars(
        "Other assets less liabilities: from the statement",
        other,
        left.flatMap(each -> investments.map(each::subtract)));
  }

  /** Preferred shares that the statement counts among the liabilities. */
  private static BigDecimal preferredOwed(Statement statement) {
    var total = StatementRows.only(statement, "total liabilities");
    var preferred = StatementRows.only(statement, PREFERRED);
    return total.isPresent()
            && preferred.isPresent()
            && statement.rows().indexOf(preferred.get()) < statement.rows().indexOf(total.get())
        ? StatementRows.number(preferred.get(), 0).orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  /** A figure that one schedule prints as well; with several funds nothing tells which. */
  private Stream<Check> agree(String subject, Optional<Printed> printed, Kind kind) {
    return fund.stream()
        .flatMap(each ->
            SoftCheck.dollars(
                subject, printed.map(found -> found.times(each.unit())), each.amount(kind)));
  }
}
