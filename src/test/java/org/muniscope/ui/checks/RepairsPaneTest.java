package org.muniscope.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Proposal;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Decisions;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Repairs are accepted and taken back, and findings resolved, from their lists. */
@ExtendWith(ApplicationExtension.class)
final class RepairsPaneTest {
  private static final Repair REPAIR =
      new Repair.LeaveOut(
          new Repair.Line(Samples.place(14, 200), "Cuyahoga (County of)"), new Dollars(100));
  private static final Check DIFFERS =
      Samples.DIFFERS.explained(
          "It is counted twice.", List.of(new Proposal("Twice.", List.of(REPAIR))));

  private final ChecksModel checks = new ChecksModel();
  private final FindingsModel findings = new FindingsModel();
  private final List<Source> pages = new ArrayList<>();

  /** Decides as the window does, with fixed checks. */
  private final Decisions decisions =
      new Decisions() {
        private Review review = Review.NONE;

        @Override
        public void repair(List<Repair> repairs) {
          review = review.with(repairs);
          checks.show(List.of(Samples.TIES, check(Check.Verdict.TIES)), review);
        }

        @Override
        public void takeBack(Repair repair) {
          review = review.without(repair);
          checks.show(List.of(Samples.TIES, DIFFERS), review);
        }

        @Override
        public void resolve(Finding finding, boolean done) {
          review = review.with(finding, done);
          findings.show(List.of(Samples.NOTE, Samples.LATE, Samples.EARLY), review);
        }
      };

  private static Check check(Check.Verdict verdict) {
    return new Check(
        DIFFERS.subject(),
        DIFFERS.unit(),
        DIFFERS.printed(),
        DIFFERS.printed(),
        DIFFERS.tolerance(),
        verdict,
        DIFFERS.source(),
        "");
  }

  @Start
  void start(Stage stage) {
    new Theme();
    checks.show(List.of(Samples.TIES, DIFFERS));
    findings.show(List.of(Samples.NOTE, Samples.LATE, Samples.EARLY));
    stage.setScene(
        new Scene(
            new VBox(
                new ChecksView(checks, pages::add, decisions),
                new FindingsView(findings, pages::add, decisions)),
            1100,
            1000));
    stage.show();
  }

  @Test
  void aProposalIsAcceptedAndTheRepairTakenBack(FxRobot robot) {
    assertFalse(robot.lookup("#repairs").query().isVisible());
    robot.clickOn("Subtotal of Ohio");
    robot.clickOn(".accept-repair");
    assertEquals(List.of(REPAIR), checks.repairs());
    assertEquals(0, checks.countsProperty().get().differing());
    robot.clickOn(".undo-repair");
    assertEquals(List.of(), checks.repairs());
    assertEquals(1, checks.countsProperty().get().differing());
  }

  @Test
  void theSameCheckStaysSelectedWithoutTurningThePageAgain(FxRobot robot) {
    robot.clickOn("Subtotal of Ohio");
    robot.clickOn(".accept-repair");
    TableView<Check> table = robot.lookup("#checks-table").queryTableView();
    assertEquals("Subtotal of Ohio", table.getSelectionModel().getSelectedItem().subject());
    assertEquals(List.of(DIFFERS.source().orElseThrow()), pages);
  }

  @Test
  void aProposalLeadsToThePlaceThatItIsAbout(FxRobot robot) {
    robot.clickOn("Subtotal of Ohio");
    robot.clickOn("Show on the page");
    assertEquals(REPAIR.line().place(), pages.getLast());
  }

  @Test
  void findingsAreResolvedByKeyAndLeaveTheListOfOpenOnes(FxRobot robot) {
    robot.clickOn("This is not a number.");
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertTrue(findings.isResolved(Samples.LATE));
    assertEquals(
        "1 problem, 1 note, 1 resolved",
        robot.lookup("#findings-summary").queryAs(Label.class).getText());
    robot.clickOn("#findings-only-open");
    assertEquals(List.of(Samples.EARLY, Samples.NOTE), findings.shown());
  }

  @Test
  void aResolvedFindingIsOpenAgainOnASecondClick(FxRobot robot) {
    robot.clickOn("Resolved");
    assertEquals(1, findings.resolvedProperty().get());
    robot.clickOn("Resolved");
    assertEquals(0, findings.resolvedProperty().get());
  }
}
