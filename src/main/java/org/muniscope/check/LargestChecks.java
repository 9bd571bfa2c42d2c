package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Percent;
import org.muniscope.model.Statement;

/** The largest holdings and their number, as small tables and the report's text tell them. */
final class LargestChecks {
  private static final Pattern LARGEST =
      Pattern.compile(
          "(?i)largest (?:position|holding).{0,160}? (?:value|worth)\\D{0,12}\\$([\\d,]+\\d)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST = 10;

  private final Fund fund;

  LargestChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    if (fund.mixed()) {
      return List.of(
          Check.notPrinted(
              "Largest holdings and number of holdings",
              Check.Unit.COUNT,
              "The fund holds more than the bonds that are listed here."));
    }
    var filing = fund.filing();
    return Stream.of(
            StatementRows.titled(filing, ".*\\bholdings\\b.*").limit(1).flatMap(this::ranked),
            inText(),
            filing.statements().stream().flatMap(this::number))
        .flatMap(each -> each)
        .toList();
  }

  /** The list of the largest holdings, each against the holding of that rank. */
  private Stream<Check> ranked(Statement statement) {
    var values =
        fund.holdings().stream()
            .map(Holding::value)
            .sorted(Comparator.reverseOrder())
            .limit(MOST)
            .toList();
    var checks = new ArrayList<Check>();
    var rank = 0;
    for (var row : statement.rows()) {
      var share = share(row);
      if (rank == values.size() || share.isEmpty()) {
        break;
      }
      checks.addAll(ranked(row, share.get(), "Largest holding " + (rank + 1), values.get(rank)));
      rank++;
    }
    return checks.stream();
  }

  private List<Check> ranked(Statement.Row row, Percent share, String subject, Dollars value) {
    var printed =
        row.values().size() > 1
            ? Printed.in(row, row.values().size() - 2)
            : Optional.<Printed>empty();
    return Stream.concat(
            SoftCheck.dollars(
                subject,
                printed.filter(each -> each.number().scale() == 0),
                Optional.of(BigDecimal.valueOf(value.amount()))),
            fund.net().stream()
                .map(net ->
                    SoftCheck.soft(
                        Percents.check(
                            subject + " of net assets", share, value, net, row.source()))))
        .toList();
  }

  /** The share at the end of a line; empty where the line ends with anything else. */
  private static Optional<Percent> share(Statement.Row row) {
    return row.values().isEmpty()
        ? Optional.empty()
        : row.values()
            .getLast()
            .number()
            .filter(each -> each.scale() > 0 && each.compareTo(HUNDRED) < 0)
            .map(Percent::new);
  }

  /** The largest position as the letter to the shareholders tells it. */
  private Stream<Check> inText() {
    return SoftCheck.dollars(
        "Largest holding in the report’s text",
        Printed.told(fund, LARGEST, 1),
        fund.holdings().stream()
            .map(Holding::value)
            .max(Comparator.naturalOrder())
            .map(value -> BigDecimal.valueOf(value.amount())));
  }

  private Stream<Check> number(Statement statement) {
    return StatementRows.all(statement, "(?:total )?number of holdings.*").stream()
        .flatMap(row ->
            StatementRows.number(row, 0).stream()
                .map(printed ->
                    SoftCheck.count(
                        "Number of holdings",
                        printed.longValue(),
                        fund.holdings().size(),
                        row.source())));
  }
}
