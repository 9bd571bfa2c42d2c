package org.muniscope.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Trait;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Notes are chosen by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
final class NotesViewTest {
  private static Optional<ImportedFiling> sample = Optional.empty();

  private final ObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final NotesModel model = new NotesModel(new SimpleObjectProperty<>(sample), filter);
  private final AtomicInteger shown = new AtomicInteger();

  @BeforeAll
  static void read() throws Exception {
    var file = Path.of("samples/sample-filing.pdf");
    sample = Optional.of(new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE));
  }

  @Start
  void show(Stage stage) {
    stage.setScene(new Scene(new NotesView(model, shown::incrementAndGet), 1000, 700));
    stage.show();
  }

  @Test
  void choosesByKeyboardAndKeepsTheFocus(FxRobot robot) {
    var box = box(robot, "Insured");
    robot.interact(box::requestFocus);
    robot.type(KeyCode.SPACE);
    assertTrue(model.isChosen(new Criterion.Having(Trait.INSURED)));
    assertTrue(box.isFocused());
    assertTrue(box.isSelected());
    robot.interact(() -> filter.set(HoldingFilter.ALL));
    assertFalse(box.isSelected());
  }

  @Test
  void leadsToTheBondsThatAreLeft(FxRobot robot) {
    robot.clickOn("#notes-show");
    assertEquals(1, shown.get());
  }

  private static CheckBox box(FxRobot robot, String name) {
    return robot.lookup(".check-box").<CheckBox>queryAll().stream()
        .filter(each -> each.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
