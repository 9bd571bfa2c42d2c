package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.analysis.statements.FootedTotal;
import org.muniscope.analysis.statements.Footing;
import org.muniscope.model.Check;
import org.muniscope.model.Statement;

/**
 * Each total of a statement against the rows that it sums. A total that they miss is accused only
 * where the rest of the statement convicts it: another sum confirms it, its rows add up in the
 * other columns, or what its rows make fits into another sum.
 */
final class FootingChecks {
  private static final int LONG = 50;

  private final Statement statement;
  private final List<FootedTotal> totals;

  FootingChecks(Statement statement) {
    this.statement = statement;
    totals = Footing.of(statement);
  }

  List<Check> checks() {
    return totals.stream().flatMap(total -> check(total, shown(total)).stream()).toList();
  }

  /** The column that misses most, or the first one. */
  private static int shown(FootedTotal total) {
    var columns = IntStream.range(0, total.columns().size()).boxed().toList();
    return columns.stream()
        .filter(at -> total.columns().get(at).filter(sum -> !sum.rounds()).isPresent())
        .findFirst()
        .or(() ->
            columns.stream()
                .filter(at -> total.columns().get(at).filter(sum -> !sum.ties()).isPresent())
                .findFirst())
        .or(() -> columns.stream().filter(at -> total.columns().get(at).isPresent()).findFirst())
        .orElse(0);
  }

  private Optional<Check> check(FootedTotal total, int column) {
    return total.columns().get(column).map(sum -> check(total, column, sum));
  }

  private Check check(FootedTotal total, int column, FootedTotal.Column sum) {
    var row = statement.rows().get(total.row());
    var check =
        Check.of(
            name(total, row) + " (" + brief(statement.title()) + ")",
            row.values().get(column).printed().contains("%")
                ? Check.Unit.PERCENT
                : Check.Unit.DOLLARS,
            sum.printed(),
            sum.summed(),
            total.foots() ? BigDecimal.ZERO : sum.unit(),
            row.values().get(column).source());
    if (total.foots() || check.verdict() != Check.Verdict.DIFFERS) {
      return check;
    }
    return convicted(total, column)
        .map(words -> check.explained(words, List.of()))
        .orElseGet(() ->
            SoftCheck.soft(
                check,
                "The lines above make another sum, but it is not certain which lines belong to"
                    + " it."));
  }

  private String name(FootedTotal total, Statement.Row row) {
    if (!row.label().isBlank()) {
      return row.label();
    }
    for (var at = total.row() - 1; at >= 0; at--) {
      if (statement.rows().get(at).values().isEmpty()) {
        return statement.rows().get(at).label().replaceFirst(":$", "");
      }
    }
    return "Sum";
  }

  /** A title that is cut after a word where it is long, or within one that is long itself. */
  static String brief(String title) {
    var cut = title.lastIndexOf(' ', LONG);
    return title.length() <= LONG ? title : title.substring(0, cut > 0 ? cut : LONG) + " …";
  }

  /** Why a total that its rows miss is wrong, or one of them; empty where that is not certain. */
  private Optional<String> convicted(FootedTotal total, int column) {
    var sum = total.columns().get(column).orElseThrow();
    if (sum.printed().scale() > 0) {
      return Optional.empty();
    }
    var misses = "The lines that it sums make " + words(sum.summed());
    var confirming =
        totals.stream()
            .filter(other -> other.foots() && other.sums(total.row()))
            .map(other -> name(other, statement.rows().get(other.row())))
            .findFirst();
    if (confirming.isPresent()) {
      return Optional.of(
          misses
              + ", but “"
              + confirming.get()
              + "” confirms the total: one of the lines is wrong or missing.");
    }
    var others =
        total.columns().stream().flatMap(Optional::stream).filter(FootedTotal.Column::ties).count();
    if (others > 1) {
      return Optional.of(misses + ", while the same lines add up in the other columns.");
    }
    var corrected = Footing.of(with(total.row(), column, sum.summed()));
    return corrected.stream().filter(FootedTotal::foots).count() >= footing() + 2
        ? Optional.of(misses + ", which fits the other sums of the statement: this total is wrong.")
        : Optional.empty();
  }

  private long footing() {
    return totals.stream().filter(FootedTotal::foots).count();
  }

  private static String words(BigDecimal number) {
    return String.format(Locale.US, "%,d", number.longValue());
  }

  /** The statement with another number in one place. */
  private Statement with(int changed, int column, BigDecimal number) {
    var rows = new ArrayList<>(statement.rows());
    var row = rows.get(changed);
    var values = new ArrayList<>(row.values());
    var value = values.get(column);
    values.set(column, new Statement.Value(value.printed(), Optional.of(number), value.source()));
    rows.set(changed, new Statement.Row(row.label(), values, row.source()));
    return new Statement(statement.title(), statement.columns(), rows, statement.source());
  }
}
