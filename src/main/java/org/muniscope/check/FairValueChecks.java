package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muniscope.model.Check;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** Investments by level of fair value add up to total investments. */
final class FairValueChecks {
  private static final Pattern LEVEL =
      Pattern.compile("(?i)level ([123])\\D{0,12}?(?:\\$ ?([\\d,]*\\d)|[$—–-]+)");

  private final Fund fund;
  private final List<Check> checks = new ArrayList<>();

  FairValueChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    checks.clear();
    fund.filing().statements().stream().filter(FairValueChecks::levels).forEach(this::table);
    fund.filing()
        .passages()
        .forEach(each -> sentence(new Fund.Sentence(each.text(), each.source())));
    return List.copyOf(checks);
  }

  private static boolean levels(Statement statement) {
    var heads = String.join(" ", statement.columns()).toLowerCase(Locale.ROOT);
    return heads.contains("level 1") && heads.contains("level 2");
  }

  private void table(Statement statement) {
    var rows =
        statement.rows().stream().filter(row -> row.values().size() == statement.columns().size());
    var list = rows.filter(row -> row.values().size() > 2).toList();
    if (list.isEmpty()) {
      return;
    }
    var last = list.getLast();
    var width = last.values().size();
    var totals = statement.columns().getLast().toLowerCase(Locale.ROOT).contains("total");
    var sum =
        IntStream.range(0, totals ? width - 1 : width)
            .mapToObj(column -> StatementRows.number(last, column).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (totals) {
      Printed.in(last, width - 1)
          .ifPresent(printed ->
              checks.add(SoftCheck.dollars("Fair value: sum of the levels", printed, sum)));
    }
    investments(new Printed(sum, last.source()));
  }

  private void sentence(Fund.Sentence sentence) {
    if (!sentence.text().matches("(?is).*fair value hierarchy.*level 1.*")) {
      return;
    }
    var match = LEVEL.matcher(sentence.text());
    var sum = BigDecimal.ZERO;
    while (match.find()) {
      sum =
          sum.add(Optional.ofNullable(match.group(2)).map(Printed::number).orElse(BigDecimal.ZERO));
    }
    investments(new Printed(sum, sentence.source()));
  }

  private void investments(Printed levels) {
    fund.amount(Kind.TOTAL_INVESTMENTS)
        .ifPresent(total ->
            checks.add(
                SoftCheck.dollars(
                    "Fair value of all levels and total investments", levels, total)));
  }
}
