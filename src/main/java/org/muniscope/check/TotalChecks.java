package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
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
  private final List<Check> checks = new ArrayList<>();

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
    checks.clear();
    totalInvestments();
    sections();
    roll();
    percents();
    return List.copyOf(checks);
  }

  private Optional<PrintedTotal> first(Kind kind) {
    return schedule.totals().stream().filter(total -> total.kind() == kind).findFirst();
  }

  private void totalInvestments() {
    var printed = first(Kind.TOTAL_INVESTMENTS);
    if (printed.flatMap(PrintedTotal::amount).isEmpty()) {
      checks.add(
          Check.notPrinted(
              "Total investments",
              Check.Unit.DOLLARS,
              "No total of all investments was found in the schedule."));
      return;
    }
    var check = PrintedSums.value("Total investments", printed.get(), holdings);
    if (check.verdict() == Check.Verdict.DIFFERS) {
      var told = gaps.explainTotal();
      check = check.explained(told.words(), told.proposals());
    } else if (notBonds(schedule).isEmpty()) {
      PrintedSums.principal("total investments", printed.get(), schedule.groups())
          .ifPresent(checks::add);
    }
    checks.add(check);
  }

  /** Totals of an asset class, which may close all groups so far or only those of its section. */
  private void sections() {
    for (var total : schedule.totals()) {
      if (total.kind() == Kind.SECTION && total.amount().isPresent()) {
        var subject = total.label().isBlank() ? "Section total" : total.label();
        var printed = total.amount().get();
        var others = notBonds(schedule);
        if (!sums(others, printed)) {
          var groups = SectionSums.groups(total, schedule);
          var bonds = SectionSums.value(groups);
          var all = bonds.plus(Dollars.sum(others));
          checks.add(PrintedSums.value(subject, total, all.equals(printed) ? all : bonds));
          if (bonds.equals(printed)) {
            PrintedSums.principal(subject, total, groups).ifPresent(checks::add);
          }
        }
      }
    }
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

  private void roll() {
    var net = schedule.total(Kind.NET_ASSETS);
    var total = first(Kind.TOTAL_INVESTMENTS).flatMap(PrintedTotal::amount);
    if (net.flatMap(PrintedTotal::amount).isEmpty() || total.isEmpty()) {
      checks.add(
          Check.notPrinted(
              "Net assets", Check.Unit.DOLLARS, "The schedule does not lead to net assets."));
      return;
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
    checks.add(PrintedSums.value("From total investments to net assets", net.get(), sum));
  }

  private void percents() {
    var net = schedule.amount(Kind.NET_ASSETS).filter(amount -> amount.amount() != 0);
    if (net.isEmpty()) {
      return;
    }
    for (var total : schedule.totals()) {
      if (total.percent().isPresent() && total.amount().isPresent() && ofNetAssets(total)) {
        checks.add(
            Percents.check(
                "Percent of " + name(total),
                total.percent().get(),
                total.amount().get(),
                net.get(),
                total.source()));
      }
    }
    groupPercents();
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
  private void groupPercents() {
    var total = first(Kind.TOTAL_INVESTMENTS).filter(each -> each.percent().isPresent());
    var groups = schedule.groups();
    var others = schedule.totals().stream().anyMatch(each -> each.kind() == Kind.NOT_BONDS);
    if (total.isEmpty() || others || groups.stream().anyMatch(group -> group.percent().isEmpty())) {
      return;
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
    checks.add(
        Check.of(
            "Sum of the groups’ percents",
            Check.Unit.PERCENT,
            printed,
            sum,
            rounding,
            total.get().source()));
  }
}
