package org.muniscope.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.fixture.Fund2012;
import org.muniscope.fixture.Pictures;
import org.muniscope.ui.kit.Jobs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Two funds side by side in the window. */
@ExtendWith(ApplicationExtension.class)
final class CompareViewTest {
  private final CompareModel model = new CompareModel();

  @Start
  void show(Stage stage) {
    var links = new CompareLinks(_ -> {}, List::of, (_, _) -> {});
    stage.setScene(new Scene(new CompareView(model, links, files()), 1100, 700));
    stage.show();
  }

  private static CompareFiles files() {
    var lane = Jobs.on(Runnable::run, Runnable::run).lane();
    return new CompareFiles(
        Pictures.dialogs(Optional.empty()),
        Pictures.notices(new StringBuilder()),
        lane,
        Pictures.nowhere());
  }

  @Test
  void aFilingComparedWithItselfIsUnchanged(FxRobot robot) {
    assertTrue(robot.lookup("#compare-choose").tryQuery().isPresent());
    robot.interact(() -> {
      model.show(Optional.of(Fund2012.imported()));
      model.compareWith(Fund2012.imported());
    });
    TableView<?> bonds = robot.lookup("#compare-bonds").query();
    assertEquals(190, bonds.getItems().size());
    for (var aspect : List.of("States", "Ladder", "Overlap", "Changes")) {
      robot.clickOn(aspect);
    }
  }
}
