package org.muniscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Check;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Maturity;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Proposal;
import org.muniscope.model.Repair;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;
import org.muniscope.model.Term;

/** What is proposed when the thirty bonds, which tie, are spoilt in one place. */
final class GapTest {
  private final Filing sound = Filings.thirtyBonds().filing();

  @Test
  void aDigitThatIsMisreadIsProposedAsItWasPrinted() {
    // 2,217,131 is the value of the second of the three bonds of New York.
    var spoilt = with("New York", 0, holding -> Optional.of(Spoilt.worth(holding, 2_217_181)));
    var check = subtotal(spoilt, "New York", List.of());
    assertEquals(
        List.of(new Term.Value(new Dollars(2_217_131))), values(check.proposals().getFirst()));
    assertTrue(check.explanation().contains("$2,217,181"), check.explanation());
  }

  @Test
  void theTotalProposesTheSameAsTheGroupThatExplainsIt() {
    var spoilt = with("New York", 0, holding -> Optional.of(Spoilt.worth(holding, 2_217_181)));
    var checks = Checks.of(spoilt);
    assertEquals(
        subtotal(spoilt, "New York", List.of()).proposals(),
        named(checks, "Total investments").proposals());
  }

  @Test
  void aLineThatWasNotUnderstoodAndIsWorthTheGapIsProposedToBeAdded() {
    var spoilt = with("Ohio", 1, _ -> Optional.empty());
    var line =
        new Finding(
            Finding.Severity.PROBLEM,
            new Source(5, sound.holdings().get(23).places().row().box()),
            "Cuyahoga (Cleveland Clinic), 6.00%, 07/01/13 … 2,45O 2,450 2,637,303",
            "This line was not understood.");
    var check = subtotal(spoilt, "Ohio", List.of(line));
    var heading = group(spoilt, "Ohio").heading();
    assertEquals(
        List.of(
            new Repair.Add(
                Repair.Line.of(line),
                heading,
                "Cuyahoga (Cleveland Clinic), 6.00%, 07/01/13 … 2,45O",
                new Coupon.Fixed(new BigDecimal("6.00")),
                new Maturity.On(LocalDate.of(2013, 7, 1)),
                new Dollars(2_450_000),
                new Dollars(2_637_303))),
        check.proposals().getFirst().repairs());
  }

  @Test
  void aRowThatIsCountedTwiceIsProposedToBeLeftOut() {
    var holding = group(sound, "Ohio").holdings().get(1);
    var twice = new ArrayList<>(group(sound, "Ohio").holdings());
    twice.add(holding);
    var check = subtotal(replaced(sound, "Ohio", twice), "Ohio", List.of());
    assertTrue(
        check
            .proposals()
            .getFirst()
            .repairs()
            .contains(new Repair.LeaveOut(Repair.Line.of(holding), holding.value())));
  }

  @Test
  void aSubtotalThatIsWrongInTheFilingIsNoReasonToRepairARow() {
    var spoilt = withSubtotal("Ohio", 5_000_000);
    var check = subtotal(spoilt, "Ohio", List.of());
    assertEquals(List.of(), check.proposals());
    assertTrue(check.explanation().contains("prints a wrong subtotal"), check.explanation());
  }

  @Test
  void aWrongSubtotalIsToldFromAMisreadRowElsewhere() {
    var spoilt =
        withSubtotal(
            with("New York", 0, holding -> Optional.of(Spoilt.worth(holding, 2_217_181))),
            "Ohio",
            5_000_000);
    assertEquals(List.of(), subtotal(spoilt, "Ohio", List.of()).proposals());
    assertTrue(subtotal(spoilt, "New York", List.of()).proposals().size() > 0);
  }

  @Test
  void twoNumbersAreAlikeWhenOneDigitOrTwoNeighboursDiffer() {
    assertTrue(Digits.alike(607_959, 601_959));
    assertTrue(Digits.alike(607_959, 67_959));
    assertTrue(Digits.alike(607_959, 670_959));
    assertEquals(false, Digits.alike(607_959, 618_959));
    assertEquals(false, Digits.alike(607_959, 607_959));
    assertEquals(false, Digits.alike(-7, 7));
  }

  @Test
  void whatIsNoBondCountsInTheSubtotalThatItStandsAbove() {
    var fund = group(sound, "New York").holdings().getFirst();
    var listed = with("New York", 0, _ -> Optional.empty());
    var schedule = listed.schedules().getFirst();
    var totals = new ArrayList<>(schedule.totals());
    totals.add(
        new PrintedTotal(
            PrintedTotal.Kind.NOT_BONDS,
            "Money fund",
            Optional.empty(),
            Optional.of(fund.value()),
            fund.places().row()));
    var filing = replaced(listed, schedule.groups(), totals);
    assertEquals(Check.Verdict.TIES, named(Checks.of(filing), "Subtotal of New York").verdict());
  }

  private static List<Term> values(Proposal proposal) {
    return proposal.repairs().stream().map(each -> ((Repair.Change) each).is()).toList();
  }

  private static Check subtotal(Filing filing, String group, List<Finding> findings) {
    return named(Checks.of(filing, findings), "Subtotal of " + group);
  }

  private static Check named(List<Check> checks, String subject) {
    return checks.stream().filter(each -> each.subject().equals(subject)).findFirst().orElseThrow();
  }

  private static HoldingGroup group(Filing filing, String name) {
    return filing.schedules().getFirst().groups().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Filing with(String group, int at, Function<Holding, Optional<Holding>> how) {
    var holdings = new ArrayList<>(group(sound, group).holdings());
    var old = holdings.remove(at);
    how.apply(old).ifPresent(changed -> holdings.add(at, changed));
    return replaced(sound, group, holdings);
  }

  private Filing withSubtotal(String name, long amount) {
    return withSubtotal(sound, name, amount);
  }

  private static Filing withSubtotal(Filing filing, String name, long amount) {
    var group = group(filing, name);
    var old = group.subtotal().orElseThrow();
    var total =
        new PrintedTotal(
            old.kind(), old.label(), old.percent(), Optional.of(new Dollars(amount)), old.source());
    return replaced(filing, group, Optional.of(total), group.holdings());
  }

  private static Filing replaced(Filing filing, String name, List<Holding> holdings) {
    var group = group(filing, name);
    return replaced(filing, group, group.subtotal(), holdings);
  }

  private static Filing replaced(
      Filing filing, HoldingGroup group, Optional<PrintedTotal> subtotal, List<Holding> holdings) {
    var schedule = filing.schedules().getFirst();
    var groups = new ArrayList<>(schedule.groups());
    groups.set(
        groups.indexOf(group),
        new HoldingGroup(
            group.name(),
            group.kind(),
            group.section(),
            group.percent(),
            subtotal,
            group.heading(),
            holdings));
    return replaced(filing, groups, schedule.totals());
  }

  private static Filing replaced(
      Filing filing, List<HoldingGroup> groups, List<PrintedTotal> totals) {
    var schedule = filing.schedules().getFirst();
    var changed =
        new Schedule(
            schedule.fund(),
            schedule.asOf(),
            schedule.units(),
            schedule.firstPage(),
            schedule.lastPage(),
            groups,
            totals);
    return new Filing(
        filing.header(),
        filing.pages(),
        List.of(changed),
        filing.abbreviations(),
        filing.footnotes(),
        filing.statements(),
        List.of());
  }
}
