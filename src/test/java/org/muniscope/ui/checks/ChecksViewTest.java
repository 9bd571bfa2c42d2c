package org.muniscope.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.model.Finding.Severity;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Checks and findings are filtered and lead to their pages. */
@ExtendWith(ApplicationExtension.class)
final class ChecksViewTest {
  private final ChecksModel checks = new ChecksModel();
  private final FindingsModel findings = new FindingsModel();
  private final List<Source> pages = new ArrayList<>();

  @Start
  void start(Stage stage) {
    new Theme();
    checks.show(Samples.CHECKS);
    findings.show(List.of(Samples.NOTE, Samples.LATE, Samples.EARLY));
    stage.setScene(
        new Scene(
            new VBox(new ChecksView(checks, pages::add), new FindingsView(findings, pages::add)),
            1100,
            900));
    stage.show();
  }

  @Test
  void onlyProblemsAreShownWhenAskedFor(FxRobot robot) {
    robot.clickOn("#checks-only-problems");
    TableView<Check> table = robot.lookup("#checks-table").queryTableView();
    assertEquals(List.of(Samples.DIFFERS), table.getItems());
    robot.clickOn("#findings-only-problems");
    assertEquals(List.of(Samples.EARLY, Samples.LATE), findings.shown());
  }

  @Test
  void theSummaryCountsEveryVerdict(FxRobot robot) {
    assertEquals(
        "1 printed number differs out of 3; 1 within rounding, 1 unsettled, 1 not printed.",
        robot.lookup("#checks-summary").queryAs(Label.class).getText());
    assertEquals(
        "2 problems, 1 note", robot.lookup("#findings-summary").queryAs(Label.class).getText());
  }

  @Test
  void aSelectedCheckLeadsToItsPage(FxRobot robot) {
    robot.clickOn("Subtotal of Ohio");
    assertEquals(Samples.DIFFERS.source(), Optional.of(pages.getLast()));
  }

  @Test
  void aCheckWithoutAPlaceLeadsNowhereAndExplainsItself(FxRobot robot) {
    robot.clickOn("Cost");
    assertEquals(List.of(), pages);
    assertTrue(robot.lookup("Cost: The filing prints no cost.").tryQuery().isPresent());
  }

  @Test
  void aSelectedCheckTellsItsNumbersBelow(FxRobot robot) {
    robot.clickOn("Subtotal of Ohio");
    var below = robot.lookup(".detail").queryAs(Label.class).getText();
    assertTrue(
        below.startsWith("Subtotal of Ohio: printed 9,699,252, recomputed 9,699,152. "), below);
  }

  @Test
  void besideAPageTheTableNeedsNoScrollingSideways(FxRobot robot) {
    TableView<Check> table = robot.lookup("#checks-table").queryTableView();
    var view = robot.lookup(".checks").queryAs(Region.class);
    var before = table.getVisibleLeafColumns().size();
    for (var width : List.of(570, 420)) {
      robot.interact(() -> view.setMaxWidth(width));
      WaitForAsyncUtils.waitForFxEvents();
      var wide = table.getVisibleLeafColumns().stream().mapToDouble(each -> each.getWidth()).sum();
      assertTrue(wide <= width, wide + " in " + width);
      assertEquals("verdict", table.getVisibleLeafColumns().getFirst().getId());
    }
    robot.interact(() -> view.setMaxWidth(1100));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, table.getVisibleLeafColumns().size());
  }

  @Test
  void withoutFindingsThereIsNothingToChooseFrom(FxRobot robot) {
    var only = robot.lookup("#findings-only-problems").query();
    assertFalse(only.isDisabled());
    robot.interact(() -> findings.show(List.of()));
    assertTrue(only.isDisabled());
  }

  @Test
  void aSelectedFindingLeadsToItsPage(FxRobot robot) {
    robot.clickOn("This is not a number.");
    assertEquals(List.of(Samples.LATE.source()), pages);
  }

  @Test
  void aLongFindingIsWhollyReadableInANarrowList(FxRobot robot) {
    var words = "This description begins like the end of one: its first line may be missing.";
    robot.interact(() -> {
      findings.show(List.of(new Finding(Severity.PROBLEM, Samples.place(4, 90), "Bonds", words)));
      // Not the window: its size would stay for the tests after this one.
      robot.lookup("#findings-list").queryAs(Region.class).setMaxWidth(440);
    });
    WaitForAsyncUtils.waitForFxEvents();
    var label = robot.lookup(words).queryAs(Label.class);
    assertTrue(label.getHeight() >= label.prefHeight(label.getWidth()), label.toString());
  }

  @Test
  void aNumberThatIsNotPrintedIsNotGreen(FxRobot robot) {
    var verdict = robot.lookup("Not printed").queryAs(Label.class);
    assertFalse(verdict.getStyleClass().contains("verdict-ties"));
    assertTrue(verdict.getStyleClass().contains("verdict-open"));
  }
}
