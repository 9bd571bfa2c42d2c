package org.muniscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Holding;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;

/** Decisions change the open filing at once and can be undone one by one. */
final class ReviewModelTest {
  private final FilingModel filing = new FilingModel();
  private final ReviewModel review = new ReviewModel(filing);
  private final List<Review> heard = new ArrayList<>();

  @BeforeEach
  void open() {
    filing.open(Filings.thirtyBonds(), Optional.empty());
    review.onDecision(each -> heard.add(each.review()));
  }

  @Test
  void aRepairChangesTheFilingThatAllViewsShow() {
    review.repair(List.of(leaveOut(0)));
    assertEquals(29, holdings().size());
    assertEquals(29, filing.portfolio().get().holdings().size());
    assertEquals(1, heard.getLast().repairs().size());
  }

  @Test
  void stepsAreUndoneAndMadeAgainInTheirOrder() {
    var one = leaveOut(0);
    var two = leaveOut(1);
    review.repair(List.of(one));
    review.repair(List.of(two));
    review.undo();
    assertEquals(List.of(one), made());
    review.undo();
    assertEquals(List.of(), made());
    assertFalse(review.hasUndo().get());
    review.redo();
    review.redo();
    assertEquals(List.of(one, two), made());
    assertFalse(review.hasRedo().get());
    assertEquals(6, heard.size());
  }

  @Test
  void whatIsTakenBackCanBeUndoneToo() {
    var one = leaveOut(0);
    review.repair(List.of(one));
    review.takeBack(one);
    assertEquals(30, holdings().size());
    review.undo();
    assertEquals(List.of(one), made());
  }

  @Test
  void aFindingIsResolvedAndOpenAgain() {
    var finding = open(filing).findings().getFirst();
    review.resolve(finding, true);
    assertEquals(List.of(), open(filing).openFindings());
    review.resolve(finding, true);
    review.undo();
    assertEquals(List.of(finding), open(filing).openFindings());
  }

  @Test
  void theFilterStaysAndTheHistoryOfAnotherFilingIsItsOwn() {
    var ohio = HoldingFilter.ALL.and(new Criterion.Text("Ohio"));
    filing.filter().set(ohio);
    review.repair(List.of(leaveOut(0)));
    assertEquals(ohio, filing.filter().get());
    assertTrue(review.hasUndo().get());
    filing.open(Filings.ofSize(5), Optional.empty());
    assertFalse(review.hasUndo().get());
  }

  private static ImportedFiling open(FilingModel filing) {
    return filing.filing().get().orElseThrow();
  }

  private List<Holding> holdings() {
    return open(filing).filing().holdings();
  }

  private List<Repair> made() {
    return open(filing).review().repairs();
  }

  private Repair leaveOut(int at) {
    var holding = open(filing).reviewed().printed().holdings().get(at);
    return new Repair.LeaveOut(Repair.Line.of(holding), holding.value());
  }
}
