package org.muniscope.analysis.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Filing;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;

/**
 * Figures that a filing prints more than once: in several statements, in the totals of its
 * schedule, in dollars here and in thousands there. Signs do not count, for what one statement adds
 * another takes away.
 */
public final class Twins {
  /** Figures with fewer digits agree by chance, unless their labels begin alike. */
  private static final int DIGITS = 5;

  private static final int ALIKE = 15;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern THOUSANDS = Pattern.compile("(?i).*(?:000|thousands).*");

  /**
   * A figure of a filing.
   *
   * @param where title of its statement, or the name of the fund of a schedule
   * @param label words of its row
   * @param printed as printed
   * @param source where it stands
   * @param cell its place among the statements; empty in a schedule
   */
  public record Figure(
      String where, String label, String printed, Source source, Optional<Cell> cell) {}

  /**
   * The place of a figure.
   *
   * @param statement index among the filing's statements
   * @param row index among the statement's rows
   * @param column index among the row's values
   */
  public record Cell(int statement, int row, int column) {}

  private record Entry(BigDecimal number, Figure figure) {}

  private final Map<BigDecimal, List<Entry>> byNumber = new HashMap<>();
  private final Map<Cell, Entry> byCell = new HashMap<>();

  private Twins(Filing filing) {
    for (var schedule : filing.schedules()) {
      for (var total : schedule.totals()) {
        total
            .amount()
            .ifPresent(amount -> {
              var printed = String.format(Locale.US, "%,d", amount.amount());
              var name = schedule.fund();
              var label = total.label();
              var figure = new Figure(name, label, printed, total.source(), Optional.empty());
              add(new Entry(BigDecimal.valueOf(amount.amount()), figure));
            });
      }
    }
    for (var at = 0; at < filing.statements().size(); at++) {
      statement(filing.statements().get(at), at);
    }
  }

  /** The figures of a filing. */
  public static Twins of(Filing filing) {
    return new Twins(filing);
  }

  private void statement(Statement statement, int index) {
    for (var row = 0; row < statement.rows().size(); row++) {
      var line = statement.rows().get(row);
      for (var column = 0; column < line.values().size(); column++) {
        var value = line.values().get(column);
        if (value.number().isPresent()) {
          var cell = Optional.of(new Cell(index, row, column));
          var figure =
              new Figure(statement.title(), line.label(), value.printed(), value.source(), cell);
          add(new Entry(value.number().get(), figure));
        }
      }
    }
  }

  private void add(Entry entry) {
    entry.figure().cell().ifPresent(cell -> byCell.put(cell, entry));
    byNumber.computeIfAbsent(key(entry.number()), _ -> new ArrayList<>()).add(entry);
    if (THOUSANDS.matcher(entry.figure().label()).matches()) {
      byNumber
          .computeIfAbsent(key(entry.number().multiply(THOUSAND)), _ -> new ArrayList<>())
          .add(entry);
    }
  }

  private static BigDecimal key(BigDecimal number) {
    return number.abs().stripTrailingZeros();
  }

  /** Where else the figure of a place is printed. */
  public List<Figure> of(Cell cell) {
    return Optional.ofNullable(byCell.get(cell))
        .filter(own -> own.number().signum() != 0)
        .map(this::others)
        .orElse(List.of());
  }

  private List<Figure> others(Entry own) {
    var thousands = THOUSANDS.matcher(own.figure().label()).matches();
    var number = own.number();
    var found = new ArrayList<Figure>();
    for (var entry : byNumber.getOrDefault(key(number), List.of())) {
      if (!entry.equals(own) && same(own, entry)) {
        found.add(entry.figure());
      }
    }
    if (thousands) {
      rounded(number, own, found);
    } else {
      inThousands(number, own, found);
    }
    found.remove(own.figure());
    return found.stream().distinct().toList();
  }

  private static boolean same(Entry own, Entry other) {
    return digits(own.number()) >= DIGITS || alike(own.figure().label(), other.figure().label());
  }

  private static int digits(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().abs().toString().length();
  }

  private static boolean alike(String one, String other) {
    var left = one.toLowerCase(Locale.ROOT);
    var right = other.toLowerCase(Locale.ROOT);
    return left.length() >= ALIKE && right.startsWith(left.substring(0, ALIKE));
  }

  /** Figures in dollars of which this one, in thousands, is rounded. */
  private void rounded(BigDecimal thousands, Entry own, List<Figure> found) {
    for (var entries : byNumber.values()) {
      for (var entry : entries) {
        var isRounded =
            !entry.equals(own)
                && entry.number().scale() <= 0
                && isThousands(entry.number(), thousands)
                && digits(thousands) >= DIGITS;
        if (isRounded) {
          found.add(entry.figure());
        }
      }
    }
  }

  private void inThousands(BigDecimal dollars, Entry own, List<Figure> found) {
    for (var entry : byCell.values()) {
      if (!entry.equals(own)
          && THOUSANDS.matcher(entry.figure().label()).matches()
          && digits(entry.number()) >= DIGITS
          && isThousands(dollars, entry.number())) {
        found.add(entry.figure());
      }
    }
  }

  private static boolean isThousands(BigDecimal dollars, BigDecimal thousands) {
    var distance = thousands.abs().multiply(THOUSAND).subtract(dollars.abs()).abs();
    return distance.compareTo(THOUSAND.divide(BigDecimal.TWO)) <= 0;
  }
}
