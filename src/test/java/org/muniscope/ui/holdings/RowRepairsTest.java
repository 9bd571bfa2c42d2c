package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.ui.kit.Decisions;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rows are corrected and left out from their menu, and show that they were. */
@ExtendWith(ApplicationExtension.class)
final class RowRepairsTest {
  private static final PseudoClass REPAIRED = PseudoClass.getPseudoClass("repaired");
  private final ObjectProperty<Optional<ImportedFiling>> filing =
      new SimpleObjectProperty<>(Optional.of(Filings.thirtyBonds()));
  private final HoldingsModel model =
      new HoldingsModel(
          filing,
          new SimpleObjectProperty<>(HoldingFilter.ALL),
          Jobs.on(Runnable::run, Runnable::run).lane());

  private final Decisions decisions =
      new Decisions() {
        @Override
        public void repair(List<Repair> repairs) {
          show(open().review().with(repairs));
        }

        @Override
        public void takeBack(Repair repair) {
          show(open().review().without(repair));
        }

        @Override
        public void resolve(Finding finding, boolean done) {}
      };

  private ImportedFiling open() {
    return filing.get().orElseThrow();
  }

  private void show(Review review) {
    filing.set(Optional.of(open().with(review)));
  }

  @Start
  void start(Stage stage) {
    new Theme();
    var view = HoldingsView.preview(model);
    view.decideWith(decisions);
    stage.setScene(new Scene(view, 1100, 620));
    stage.show();
  }

  @Test
  void aValueIsCorrectedShownAsSuchAndTakenBack(FxRobot robot) {
    choose(robot, "607,959", "Correct this row…");
    var field = robot.lookup("#correct-value").queryAs(TextField.class);
    robot.interact(() -> field.setText("607,9x"));
    assertTrue(robot.lookup("#accept-correction").query().isDisabled());
    robot.interact(() -> field.setText("607,960"));
    robot.clickOn("#accept-correction");
    assertEquals(new Dollars(607_960), open().filing().holdings().getFirst().value());
    assertTrue(cell(robot, "607,960").getPseudoClassStates().contains(REPAIRED));
    var words = open().review().repairs().getFirst().words();
    choose(robot, "607,960", "Undo: " + words);
    assertEquals(new Dollars(607_959), open().filing().holdings().getFirst().value());
  }

  @Test
  void aRowIsLeftOut(FxRobot robot) {
    choose(robot, "607,959", "Leave this row out");
    assertEquals(29, model.shown().size());
  }

  /** Chooses from the menu of the row with this cell. */
  private static void choose(FxRobot robot, String cell, String words) {
    robot.clickOn(cell);
    HoldingsTable table = robot.lookup("#holdings").queryAs(HoldingsTable.class);
    robot.interact(() -> table.getContextMenu().show(table, 10, 10));
    var item =
        table.getContextMenu().getItems().stream()
            .filter(each -> words.equals(each.getText()))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> table.getContextMenu().hide());
    // A dialog holds up whoever waits for its item.
    Platform.runLater(item::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Node cell(FxRobot robot, String text) {
    return robot.lookup(".table-cell").queryAll().stream()
        .filter(each -> each instanceof HoldingCell cell && text.equals(cell.getText()))
        .findFirst()
        .orElseThrow();
  }
}
