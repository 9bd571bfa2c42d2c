package org.muniscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Check;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.model.Term;
import org.muniscope.model.Trait;

/** Repairs change what they name and nothing else. */
final class RepairsTest {
  private final ImportedFiling filing = Filings.thirtyBonds();
  private final Holding bond = filing.filing().holdings().get(5);
  private final Repair.Line line = Repair.Line.of(bond);

  @Test
  void everyTermCanBeAnother() {
    assertEquals(new Dollars(7), after(new Term.Principal(new Dollars(7))).principal());
    assertEquals(new Dollars(7), after(new Term.Value(new Dollars(7))).value());
    Coupon rate = new Coupon.Fixed(new BigDecimal("4.125"));
    assertEquals(rate, after(new Term.Rate(rate)).coupon());
    assertEquals(
        new Maturity.InYear(2050), after(new Term.Due(new Maturity.InYear(2050))).maturity());
    assertEquals(
        Optional.of(Jurisdiction.OHIO),
        after(new Term.Place(Optional.of(Jurisdiction.OHIO))).jurisdiction());
    var marked = after(new Term.Marked(List.of("b"), Set.of(Trait.DEALER_TRUST)));
    assertEquals(List.of("b"), marked.marks());
    assertTrue(marked.is(Trait.DEALER_TRUST));
  }

  @Test
  void allOtherHoldingsStayAsTheyAre() {
    var repaired = repaired(new Repair.LeaveOut(line, bond.value())).filing().holdings();
    assertEquals(29, repaired.size());
    assertFalse(repaired.contains(bond));
    assertTrue(filing.filing().holdings().containsAll(repaired));
  }

  @Test
  void aRepairOfAnotherValueThanWasReadDoesNotFit() {
    Repair wrong = new Repair.LeaveOut(line, new Dollars(1));
    var outcome = Repairs.apply(filing.filing(), List.of(wrong));
    assertEquals(filing.filing(), outcome.filing());
    assertEquals(List.of(wrong), outcome.misfits());
  }

  @Test
  void twoRepairsOfOneTermFollowEachOther() {
    var one = new Term.Value(new Dollars(1));
    var two = new Term.Value(new Dollars(2));
    var outcome =
        Repairs.apply(
            filing.filing(),
            List.of(
                new Repair.Change(line, new Term.Value(bond.value()), one),
                new Repair.Change(line, one, two)));
    assertEquals(List.of(), outcome.misfits());
    assertEquals(new Dollars(2), outcome.filing().holdings().get(5).value());
  }

  @Test
  void aLineThatIsAddedStandsInItsGroupAndResolvesItsFinding() {
    var finding =
        new Finding(
            Finding.Severity.PROBLEM, bond.places().row(), "Lost 2,000 2,100", "Not understood.");
    var group = filing.filing().schedules().getFirst().groups().get(2);
    Repair add =
        new Repair.Add(
            Repair.Line.of(finding),
            group.heading(),
            "Lost",
            new Coupon.Zero(),
            new Maturity.InYear(2030),
            new Dollars(2_000),
            new Dollars(2_100));
    var before =
        new ImportedFiling(
            filing.file(), filing.contentHash(), filing.filing(), List.of(finding), List.of());
    var after = before.with(Review.NONE.with(List.of(add)));
    var added =
        after.filing().holdings().stream()
            .filter(each -> each.security().issuer().equals("Lost"))
            .findFirst()
            .orElseThrow();
    assertEquals(group.name(), added.group());
    assertEquals(Optional.of(Jurisdiction.CALIFORNIA), added.jurisdiction());
    assertEquals(List.of(), after.openFindings());
    assertEquals(List.of(add), after.review().of(added));
  }

  @Test
  void acceptingAProposalMakesTheCheckTieAtOnce() {
    var spoilt = Repairs.apply(filing.filing(), List.of(changed(607_969))).filing();
    var read =
        new ImportedFiling(filing.file(), filing.contentHash(), spoilt, List.of(), filing.checks())
            .with(Review.NONE);
    var check = total(read);
    assertEquals(Check.Verdict.DIFFERS, check.verdict());
    var repaired = read.with(Review.NONE.with(check.proposals().getFirst().repairs()));
    assertEquals(Check.Verdict.TIES, total(repaired).verdict());
    assertEquals(filing.filing(), repaired.filing());
    assertEquals(Check.Verdict.DIFFERS, total(repaired.with(Review.NONE)).verdict());
  }

  @Test
  void aFindingThatIsResolvedNoLongerStandsInTheWay() {
    var finding = new Finding(Finding.Severity.PROBLEM, bond.places().row(), "x", "What is it?");
    var read =
        new ImportedFiling(
                filing.file(), filing.contentHash(), filing.filing(), List.of(finding), List.of())
            .with(Review.NONE);
    assertEquals(List.of(finding), read.openFindings());
    var resolved = read.with(Review.NONE.with(finding, true));
    assertEquals(List.of(), resolved.openFindings());
    assertEquals(List.of(finding), resolved.findings());
    var open = resolved.with(resolved.review().with(finding, false));
    assertEquals(List.of(finding), open.openFindings());
  }

  @Test
  void aRepairTellsWhatWasPrintedAndWhatItIsNow() {
    assertEquals(
        "Dry Creek Joint Elementary School District (Election of 2008-Measure E), Series 2009,"
            + " Unli…, page 3: value $438,776 instead of $438,766.",
        new Repair.Change(line, new Term.Value(bond.value()), new Term.Value(new Dollars(438_776)))
            .words());
  }

  private Repair changed(long value) {
    var first = filing.filing().holdings().getFirst();
    return new Repair.Change(
        Repair.Line.of(first), new Term.Value(first.value()), new Term.Value(new Dollars(value)));
  }

  private static Check total(ImportedFiling filing) {
    return filing.checks().stream()
        .filter(each -> each.subject().equals("Total investments"))
        .findFirst()
        .orElseThrow();
  }

  private Holding after(Term term) {
    return repaired(new Repair.Change(line, term.of(bond), term)).filing().holdings().get(5);
  }

  private ImportedFiling repaired(Repair repair) {
    return filing.with(Review.NONE.with(List.of(repair)));
  }
}
