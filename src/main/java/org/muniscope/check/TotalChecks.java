package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Schedule;

/** The totals block of a schedule: total investments, the roll to net assets, percents. */
final class TotalChecks {
  private final Schedule schedule;
  private final Gaps gaps;
  private final Dollars holdings;

  TotalChecks(Schedule schedule, Gaps gaps) {
    this.schedule = schedule;
    this.gaps = gaps;
    this.holdings =
        Dollars.sum(
            Stream.concat(
                    schedule.holdings().stream().map(Holding::value), notBonds(schedule).stream())
                .toList());
  }

  List<Check> checks() {
    return Stream.of(totalInvestments(), sections(), Stream.of(roll()), percents())
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Check> totalInvestments() {
    var printed = schedule.total(Kind.TOTAL_INVESTMENTS);
    if (printed.flatMap(PrintedTotal::amount).isEmpty()) {
      return Stream.of(
          Check.notPrinted(
              "Total investments",
              Check.Unit.DOLLARS,
              "No total of all investments was found in the schedule."));
    }
    var check = PrintedSums.value("Total investments", printed.get(), holdings);
    if (check.verdict() == Check.Verdict.DIFFERS) {
      var told = gaps.explainTotal();
      return Stream.of(check.explained(told.words(), told.proposals()));
    }
    var principal =
        notBonds(schedule).isEmpty()
            ? PrintedSums.principal("total investments", printed.get(), schedule.groups())
            : Optional.<Check>empty();
    return Stream.concat(principal.stream(), Stream.of(check));
  }

  /** Totals of an asset class, which may close all groups so far or only those of its section. */
  private Stream<Check> sections() {
    return schedule.totals().stream()
        .filter(total -> total.kind() == Kind.SECTION)
        .flatMap(total -> total.amount().stream().flatMap(printed -> section(total, printed)));
  }

  private Stream<Check> section(PrintedTotal total, Dollars printed) {
    var others = notBonds(schedule);
    if (sums(others, printed)) {
      return Stream.empty();
    }
    var subject = total.label().isBlank() ? "Section total" : total.label();
    var groups = SectionSums.groups(total, schedule);
    var bonds = SectionSums.value(groups);
    var all = bonds.plus(Dollars.sum(others));
    var value = PrintedSums.value(subject, total, all.equals(printed) ? all : bonds);
    var principal =
        bonds.equals(printed)
            ? PrintedSums.principal(subject, total, groups)
            : Optional.<Check>empty();
    return Stream.concat(Stream.of(value), principal.stream());
  }

  /** What is no bond, in the order of the filing. */
  static List<Dollars> notBonds(Schedule schedule) {
    return schedule.totals().stream()
        .filter(each -> each.kind() == Kind.NOT_BONDS)
        .flatMap(each -> each.amount().stream())
        .toList();
  }

  /** Whether some amounts in a row add up to a sum. */
  static boolean sums(List<Dollars> amounts, Dollars sum) {
    for (var from = 0; from < amounts.size(); from++) {
      for (var to = from + 1; to <= amounts.size(); to++) {
        if (Dollars.sum(amounts.subList(from, to)).equals(sum)) {
          return true;
        }
      }
    }
    return false;
  }

  private Check roll() {
    var net = schedule.total(Kind.NET_ASSETS);
    var total = schedule.total(Kind.TOTAL_INVESTMENTS).flatMap(PrintedTotal::amount);
    if (net.flatMap(PrintedTotal::amount).isEmpty() || total.isEmpty()) {
      return Check.notPrinted(
          "Net assets", Check.Unit.DOLLARS, "The schedule does not lead to net assets.");
    }
    var sum = total.get();
    for (var each : schedule.totals()) {
      sum =
          switch (each.kind()) {
            case FLOATING_RATE_NOTES, OTHER_ASSETS_LESS_LIABILITIES, PREFERRED_SHARES, OTHER ->
                sum.plus(each.amount().orElse(Dollars.ZERO));
            case GROUP, SECTION, TOTAL_INVESTMENTS, COST, NET_ASSETS, NOT_BONDS -> sum;
          };
    }
    return PrintedSums.value("From total investments to net assets", net.get(), sum);
  }

  private Stream<Check> percents() {
    return schedule.amount(Kind.NET_ASSETS).filter(amount -> amount.amount() != 0).stream()
        .flatMap(net ->
            Stream.concat(
                schedule.totals().stream().flatMap(total -> percent(total, net).stream()),
                groupPercents().stream()));
  }

  private static Optional<Check> percent(PrintedTotal total, Dollars net) {
    return total
        .percent()
        .filter(_ -> ofNetAssets(total))
        .flatMap(printed ->
            total
                .amount()
                .map(amount ->
                    Percents.check(
                        "Percent of " + name(total), printed, amount, net, total.source())));
  }

  private static boolean ofNetAssets(PrintedTotal total) {
    return total.kind() != Kind.OTHER && total.kind() != Kind.NOT_BONDS;
  }

  private static String name(PrintedTotal total) {
    return switch (total.kind()) {
      case TOTAL_INVESTMENTS -> "total investments";
      case FLOATING_RATE_NOTES -> "floating rate note obligations";
      case OTHER_ASSETS_LESS_LIABILITIES -> "other assets less liabilities";
      case PREFERRED_SHARES -> "preferred shares";
      case NET_ASSETS -> "net assets";
      case GROUP, SECTION, COST, NOT_BONDS, OTHER -> total.label();
    };
  }

  /** The groups' percents add up to the percent of total investments. */
  private Optional<Check> groupPercents() {
    var total = schedule.total(Kind.TOTAL_INVESTMENTS).filter(each -> each.percent().isPresent());
    var groups = schedule.groups();
    var others = schedule.totals().stream().anyMatch(each -> each.kind() == Kind.NOT_BONDS);
    if (total.isEmpty() || others || groups.stream().anyMatch(group -> group.percent().isEmpty())) {
      return Optional.empty();
    }
    var sum =
        groups.stream()
            .map(group -> group.percent().orElseThrow().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var printed = total.get().percent().orElseThrow().value();
    var rounding =
        new BigDecimal("0.5")
            .movePointLeft(Math.max(0, printed.scale()))
            .multiply(BigDecimal.valueOf(groups.size() + 1L));
    return Optional.of(
        Check.of(
            "Sum of the groups’ percents",
            Check.Unit.PERCENT,
            printed,
            sum,
            rounding,
            total.get().source()));
  }
}
