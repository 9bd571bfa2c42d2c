package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Source;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person sees of a filing before it is added, and what follows from it. */
@ExtendWith(ApplicationExtension.class)
final class ReviewPageTest {
  private final ImportedFiling filing = Filings.thirtyBonds();
  private final OpenWizard wizard = new OpenWizard();

  @Start
  void start(Stage owner) {
    wizard.start(owner);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Test
  void theReviewShowsTotalsAsPrintedAndAsReadFirst(FxRobot robot) {
    wizard.open((_, _, _) -> filing);
    robot.clickOn("#import-sample");
    TableView<GroupTotal> totals = robot.lookup("#import-totals").queryTableView();
    var first = totals.getItems().getFirst();
    // The sum of the fixture's thirty values.
    assertEquals("Total investments", first.name());
    assertEquals(49_553_674, first.read().amount());
    assertEquals(first.read(), first.printed().orElseThrow());
    assertEquals(1 + 17, totals.getItems().size());
  }

  @Test
  void theReviewShowsChecksFindingsAndRowsOnRequest(FxRobot robot) {
    wizard.open((_, _, _) -> filing);
    robot.clickOn("#import-sample");
    robot.clickOn("Findings (1)");
    assertTrue(robot.lookup("findings of example.pdf").tryQuery().isPresent());
    robot.clickOn("Holdings (30)");
    assertTrue(robot.lookup("holdings of example.pdf").tryQuery().isPresent());
  }

  @Test
  void aProblemLeadsToTheCheckThatTellsMore(FxRobot robot) {
    var wrong = new BigDecimal("45959117");
    var read = new BigDecimal("45956117");
    var place = new Source(6, new Box(61, 568, 486, 8));
    var check =
        Check.of("Subtotal of California", Check.Unit.DOLLARS, wrong, read, BigDecimal.ZERO, place)
            .explained("The filing itself prints a wrong subtotal here.", List.of());
    wizard.open((_, _, _) ->
        new ImportedFiling(
            filing.file(), filing.contentHash(), filing.filing(), List.of(), List.of(check)));
    robot.clickOn("#import-sample");
    assertTrue(
        robot.lookup("The filing itself prints a wrong subtotal here.").tryQuery().isPresent());
    robot.clickOn("Subtotal of California");
    assertTrue(robot.lookup("checks of example.pdf").tryQuery().isPresent());
    assertEquals(List.of(check), wizard.led());
  }

  @Test
  void theVerdictOfTheWholeIsNotCut(FxRobot robot) {
    var total =
        filing
            .filing()
            .schedules()
            .getFirst()
            .total(PrintedTotal.Kind.TOTAL_INVESTMENTS)
            .orElseThrow();
    var rounded =
        Check.of(
            "Percent of total investments",
            Check.Unit.PERCENT,
            new BigDecimal("148.0"),
            new BigDecimal("147.98"),
            new BigDecimal("0.05"),
            total.source());
    wizard.open((_, _, _) ->
        new ImportedFiling(
            filing.file(), filing.contentHash(), filing.filing(), List.of(), List.of(rounded)));
    robot.clickOn("#import-sample");
    var verdict =
        robot.from(robot.lookup("#import-totals")).lookup(".verdict-label").<Label>query();
    assertEquals("Within rounding", verdict.getText());
    assertEquals(verdict.getText(), ((Text) verdict.lookup(".text")).getText());
  }

  @Test
  void theTotalOfEachFundStandsAboveItsGroups(FxRobot robot) {
    wizard.open((_, _, _) -> TwoFunds.filing());
    robot.clickOn("#import-sample");
    robot.clickOn("Review the chosen funds");
    TableView<GroupTotal> totals = robot.lookup("#import-totals").queryTableView();
    var names = totals.getItems().stream().map(GroupTotal::name).toList();
    for (var fund : TwoFunds.filing().filing().schedules()) {
      var at = names.indexOf(fund.fund());
      assertEquals(fund.groups().getFirst().name(), names.get(at + 1));
    }
  }

  @Test
  void aFilingToCompareWithIsNotSaidToBeAdded(FxRobot robot) {
    wizard.open((_, _, _) -> filing, Purpose.COMPARE);
    robot.clickOn("#import-sample");
    robot.clickOn("Compare with 30 holdings");
    assertEquals(List.of(new Addition(filing, Optional.empty())), wizard.added());
  }

  @Test
  void leavingTheReviewAddsNothing(FxRobot robot) {
    wizard.open((_, _, _) -> filing);
    robot.clickOn("#import-sample");
    robot.clickOn("Cancel");
    assertEquals(List.of(), wizard.added());
    assertFalse(wizard.isOpen());
  }
}
