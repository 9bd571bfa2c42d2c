package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final List<Check> checks = new ArrayList<>();

  BalanceChecks(Filing filing) {
    this.filing = filing;
    this.fund = Fund.only(filing);
  }

  List<Check> checks() {
    checks.clear();
    Statements.balance(filing).ifPresent(this::balance);
    return List.copyOf(checks);
  }

  private void balance(Statement statement) {
    var here = Optional.of(statement);
    var assets = Printed.in(here, "total assets");
    var liabilities = Printed.in(here, "total liabilities");
    var net = Printed.in(here, NET_ASSETS);
    var preferred =
        StatementRows.all(statement, PREFERRED).stream()
            .flatMap(row -> StatementRows.number(row, 0).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (net.isPresent() && assets.isPresent() && liabilities.isPresent()) {
      roll(net.get(), assets.get().number().subtract(liabilities.get().number()), preferred);
    } else if (assets.isPresent() && liabilities.isEmpty()) {
      fromLines(statement, assets.get());
    }
    net.ifPresent(printed ->
        agree("Net assets in the statement and in the schedule", printed, Kind.NET_ASSETS));
    Printed.in(here, INVESTMENTS)
        .ifPresent(printed ->
            agree(
                "Investments in the statement and in the schedule",
                printed,
                Kind.TOTAL_INVESTMENTS));
    fund.ifPresent(each -> others(each, statement, assets, liabilities));
  }

  private void roll(Printed net, BigDecimal owned, BigDecimal preferred) {
    // Some filings count the preferred shares among the liabilities.
    var within = net.number().compareTo(owned) == 0;
    checks.add(SoftCheck.dollars(ROLL, net, within ? owned : owned.subtract(preferred)));
  }

  /** Where total liabilities are not printed, the lines below the heading and the schedule help. */
  private void fromLines(Statement statement, Printed assets) {
    var liabilities = liabilities(statement);
    var net = fund.flatMap(each -> each.amount(Kind.NET_ASSETS));
    if (liabilities.isEmpty() || net.isEmpty()) {
      checks.add(
          Check.notPrinted(
              ROLL, Check.Unit.DOLLARS, "The statement prints no total of liabilities."));
      return;
    }
    var preferred = fund.flatMap(each -> each.amount(Kind.PREFERRED_SHARES));
    checks.add(
        SoftCheck.dollars(
            "Total assets: liabilities, preferred shares and net assets of the schedule",
            assets,
            liabilities.get().add(preferred.orElse(BigDecimal.ZERO).abs()).add(net.get())));
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
  private void others(
      Fund fund, Statement statement, Optional<Printed> assets, Optional<Printed> liabilities) {
    var other = fund.schedule().total(Kind.OTHER_ASSETS_LESS_LIABILITIES);
    var total = fund.amount(Kind.TOTAL_INVESTMENTS);
    var owed = liabilities.map(Printed::number).or(() -> liabilities(statement));
    if (other.flatMap(each -> each.amount()).isEmpty()
        || total.isEmpty()
        || assets.isEmpty()
        || owed.isEmpty()) {
      return;
    }
    var financing =
        fund.amount(Kind.FLOATING_RATE_NOTES)
            .orElse(BigDecimal.ZERO)
            .abs()
            .add(preferredOwed(statement));
    var left = assets.get().number().subtract(owed.get()).multiply(fund.unit()).add(financing);
    checks.add(
        SoftCheck.dollars(
            "Other assets less liabilities: from the statement",
            new Printed(
                BigDecimal.valueOf(other.get().amount().orElseThrow().amount()),
                other.get().source()),
            left.subtract(total.get())));
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
  private void agree(String subject, Printed printed, Kind kind) {
    fund.ifPresent(each ->
        each.amount(kind)
            .ifPresent(
                read -> checks.add(SoftCheck.dollars(subject, printed.times(each.unit()), read))));
  }
}
