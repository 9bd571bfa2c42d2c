package org.muniscope.analysis;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Dollars;
import org.muniscope.model.Filing;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;
import org.muniscope.model.Statement;

/**
 * Finds figures of one fund in the statements of its filing, by the words beside them.
 *
 * <p>A figure is taken only where it is certain which fund and day it belongs to: from the column
 * whose net assets are those of the schedule, from the column under the schedule's day, or, where
 * the file holds one fund, from a line with a single number.
 */
final class FundFigures {
  private static final String NET_ASSETS =
      "(?:total )?net assets(?:,? (?:applicable|attributable) to common (?:shares|shareholders))?";
  private static final String BALANCE = ".*assets and liabilities.*";
  private static final List<BigDecimal> UNITS = List.of(BigDecimal.ONE, BigDecimal.valueOf(1_000));
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Filing filing;
  private final Schedule schedule;

  FundFigures(Filing filing, Schedule schedule) {
    this.filing = filing;
    this.schedule = schedule;
  }

  /** The first figure whose label matches, assets and liabilities before all other statements. */
  Optional<Told<BigDecimal>> find(String label) {
    return row(label).map(found -> new Told<>(found.number(), found.value().source()));
  }

  /** The same of an amount, in whole US dollars also where the statement prints thousands. */
  Optional<Told<BigDecimal>> amount(String label) {
    return row(label)
        .map(found -> new Told<>(found.number().multiply(found.unit()), found.value().source()));
  }

  /** The label of the line that {@link #find} finds. */
  Optional<String> label(String label) {
    return row(label).map(found -> found.row().label());
  }

  private record Found(
      Statement.Row row, Statement.Value value, BigDecimal number, BigDecimal unit) {}

  /** Where a statement prints the net assets of the schedule, and in which unit. */
  private record Column(int at, BigDecimal unit) {}

  private Optional<Found> row(String label) {
    return filing.statements().stream()
        .sorted(Comparator.comparing(each -> !matches(each.title(), BALANCE)))
        .flatMap(statement ->
            rows(statement, label).stream().flatMap(row -> found(statement, row).stream()))
        .findFirst();
  }

  private static List<Statement.Row> rows(Statement statement, String label) {
    return statement.rows().stream().filter(row -> matches(row.label(), label)).toList();
  }

  private static boolean matches(String words, String pattern) {
    return words.toLowerCase(Locale.ROOT).strip().matches(pattern);
  }

  private Optional<Found> found(Statement statement, Statement.Row row) {
    return value(statement, row)
        .flatMap(
            value -> value.number().map(number -> new Found(row, value, number, unit(statement))));
  }

  private Optional<Statement.Value> value(Statement statement, Statement.Row row) {
    var column = columnOfNetAssets(statement).map(Column::at).or(() -> columnOfDay(statement));
    if (column.isPresent() && row.values().size() > 1) {
      return column.filter(at -> at < row.values().size()).map(row.values()::get);
    }
    var numbers = row.values().stream().filter(each -> each.number().isPresent()).toList();
    var certain = filing.schedules().size() == 1 || column.isPresent();
    return certain && numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
  }

  /** Where the statement prints the net assets of the schedule; empty where it does so twice. */
  private Optional<Column> columnOfNetAssets(Statement statement) {
    var net = schedule.amount(PrintedTotal.Kind.NET_ASSETS).map(Dollars::amount);
    return net.flatMap(amount ->
        UNITS.stream()
            .flatMap(unit ->
                rows(statement, NET_ASSETS).stream()
                    .flatMap(row -> column(row, wanted(amount, unit)).stream())
                    .map(at -> new Column(at, unit)))
            .findFirst());
  }

  private static BigDecimal wanted(long amount, BigDecimal unit) {
    return BigDecimal.valueOf(amount).divide(unit);
  }

  private BigDecimal unit(Statement statement) {
    return columnOfNetAssets(statement).map(Column::unit).orElse(BigDecimal.ONE);
  }

  private static Optional<Integer> column(Statement.Row row, BigDecimal wanted) {
    for (var at = 0; at < row.values().size(); at++) {
      if (row.values().get(at).number().filter(each -> each.compareTo(wanted) == 0).isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The column whose head tells the schedule's day, or only its year; of one fund alone. */
  private Optional<Integer> columnOfDay(Statement statement) {
    var day = schedule.asOf().or(filing.header()::reportDate);
    if (filing.schedules().size() > 1 || day.isEmpty()) {
      return Optional.empty();
    }
    var month = day.get().getMonth().getDisplayName(TextStyle.FULL, Locale.US);
    var monthAndDay = Pattern.compile("(?i)\\b" + month + " " + day.get().getDayOfMonth() + "\\b");
    var year = String.valueOf(day.get().getYear());
    for (var at = 0; at < statement.columns().size(); at++) {
      var head = statement.columns().get(at);
      var isYear = YEAR.matcher(head).results().anyMatch(found -> found.group().equals(year));
      if (isYear && (head.strip().equals(year) || monthAndDay.matcher(head).find())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
