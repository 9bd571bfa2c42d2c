package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Passage;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Statement;

/** Investments by level of fair value add up to total investments. */
final class FairValueChecks {
  private static final Pattern LEVEL =
      Pattern.compile("(?i)level ([123])\\D{0,12}?(?:\\$ ?([\\d,]*\\d)|[$—–-]+)");

  private final Fund fund;

  FairValueChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    var tables =
        fund.filing().statements().stream().filter(FairValueChecks::levels).flatMap(this::table);
    var sentences = fund.filing().passages().stream().flatMap(this::sentence);
    return Stream.concat(tables, sentences).toList();
  }

  private static boolean levels(Statement statement) {
    var heads = String.join(" ", statement.columns()).toLowerCase(Locale.ROOT);
    return heads.contains("level 1") && heads.contains("level 2");
  }

  private Stream<Check> table(Statement statement) {
    var rows =
        statement.rows().stream().filter(row -> row.values().size() == statement.columns().size());
    return rows.filter(row -> row.values().size() > 2).reduce((_, last) -> last).stream()
        .flatMap(last -> levels(statement, last));
  }

  /** The last line of a table: its levels, and in many tables their total. */
  private Stream<Check> levels(Statement statement, Statement.Row last) {
    var width = last.values().size();
    var totals = statement.columns().getLast().toLowerCase(Locale.ROOT).contains("total");
    var sum =
        IntStream.range(0, totals ? width - 1 : width)
            .mapToObj(column -> StatementRows.number(last, column).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Stream.concat(
        SoftCheck.dollars(
            "Fair value: sum of the levels",
            totals ? Printed.in(last, width - 1) : Optional.empty(),
            Optional.of(sum)),
        investments(new Printed(sum, last.source())));
  }

  private Stream<Check> sentence(Passage passage) {
    if (!passage.text().matches("(?is).*fair value hierarchy.*level 1.*")) {
      return Stream.empty();
    }
    var sum =
        LEVEL
            .matcher(passage.text())
            .results()
            .flatMap(level -> Optional.ofNullable(level.group(2)).stream())
            .map(Printed::number)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return investments(new Printed(sum, passage.source()));
  }

  private Stream<Check> investments(Printed levels) {
    return SoftCheck.dollars(
        "Fair value of all levels and total investments",
        Optional.of(levels),
        fund.amount(Kind.TOTAL_INVESTMENTS));
  }
}
