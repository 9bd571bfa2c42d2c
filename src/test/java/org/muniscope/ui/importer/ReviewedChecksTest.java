package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.model.Check;
import org.muniscope.ui.checks.ChecksModel;
import org.muniscope.ui.checks.ChecksView;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The checks of a filing as the wizard's pages show them. */
@ExtendWith(ApplicationExtension.class)
final class ReviewedChecksTest {
  /** Pixels; too few for the longer name in one line. */
  private static final double WIDTH = 900;

  @Start
  void start(Stage stage) {
    new Theme();
    var checks = new ChecksModel();
    checks.show(
        Stream.of("Cost", "Net asset value a share at the end of the period, 2012")
            .map(name -> Check.notPrinted(name, Check.Unit.DOLLARS, "The filing prints none."))
            .toList());
    var view = new ChecksView(checks, _ -> {});
    // Another test may have left the window wider.
    view.setMaxWidth(WIDTH);
    var page = new StackPane(view);
    page.getStyleClass().add("import-page");
    page.getStylesheets()
        .add(Objects.requireNonNull(StepPage.class.getResource("importer.css")).toExternalForm());
    stage.setScene(new Scene(page, WIDTH, 500));
    stage.show();
  }

  @Test
  void aLongNameTakesTheLinesThatItNeeds(FxRobot robot) {
    var heights =
        robot.lookup("#checks-table .table-row-cell").<TableRow<?>>queryAll().stream()
            .filter(row -> !row.isEmpty())
            .map(TableRow::getHeight)
            .sorted()
            .toList();
    assertEquals(2, heights.size());
    assertTrue(heights.getLast() > heights.getFirst() + 10, heights::toString);
  }
}
