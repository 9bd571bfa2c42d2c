package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.bonds.TaxBracket;
import org.muniscope.fixture.ThirtyBonds;
import org.muniscope.model.Jurisdiction;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The table as a person uses it: with mouse and keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class HoldingsViewTest {
  private static final TaxBracket BRACKET = new TaxBracket(37, 0, Optional.empty());

  @TempDir private static Path folder = Path.of("");

  private final ShownHoldings shown = new ShownHoldings(folder);

  @Start
  void start(Stage stage) {
    shown.show(stage);
  }

  @Test
  void aClickOnAHeadOrdersByValueAndAnotherTurnsItRound(FxRobot robot) {
    robot.clickOn(ShownHoldings.head(robot, "value"));
    assertEquals("296,495", ShownHoldings.firstCell(robot, "value"));
    robot.clickOn(ShownHoldings.head(robot, "value"));
    assertEquals("7,488,349", ShownHoldings.firstCell(robot, "value"));
    robot.clickOn(ShownHoldings.head(robot, "value"));
    assertEquals("607,959", ShownHoldings.firstCell(robot, "value"));
  }

  @Test
  void ctrlAndShiftOrderByFurtherColumns(FxRobot robot) {
    robot.clickOn(ShownHoldings.head(robot, "marks"));
    robot
        .press(KeyCode.CONTROL)
        .clickOn(ShownHoldings.head(robot, "coupon"))
        .release(KeyCode.CONTROL);
    robot.press(KeyCode.SHIFT).clickOn(ShownHoldings.head(robot, "value")).release(KeyCode.SHIFT);
    assertEquals(
        List.of(
            new SortKey("marks", false), new SortKey("coupon", false), new SortKey("value", false)),
        shown.model().order().get());
  }

  @Test
  void rowsKeepTheirOrderWhenColumnsAreMadeAnew(FxRobot robot) {
    robot.interact(() -> shown.view().remember());
    robot.clickOn(ShownHoldings.head(robot, "value"));
    robot.interact(() -> shown.model().bracket().set(Optional.of(BRACKET)));
    assertEquals(List.of(new SortKey("value", false)), shown.model().order().get());
    assertEquals("296,495", ShownHoldings.firstCell(robot, "value"));
    robot.interact(() -> shown.settings().put("holdings.columns", ""));
  }

  @Test
  void lettersTypedInTheTableFindAndTheSumsFollow(FxRobot robot) {
    robot.clickOn("Alabama");
    robot.write("ohio");
    assertEquals(Optional.of(new Criterion.Text("ohio")), lastCriterion());
    // Cleveland Clinic twice and Prairie State, all of Ohio; their values sum to 6,470,330.
    assertEquals("6,470,330", ShownHoldings.text(robot, "#total-value"));
    assertEquals("3 of 30 holdings", ShownHoldings.text(robot, "#total-count"));
    robot.type(KeyCode.ESCAPE);
    assertEquals(HoldingFilter.ALL, shown.filter().get());
    assertEquals("30 holdings", ShownHoldings.text(robot, "#total-count"));
  }

  @Test
  void aFilterSetElsewhereIsShownAndTakenBack(FxRobot robot) {
    robot.interact(
        () -> shown.filter().set(HoldingFilter.of(Criterion.InParts.of(Jurisdiction.CALIFORNIA))));
    assertEquals(5, ShownHoldings.table(robot).getItems().size());
    assertEquals("2,757,049", ShownHoldings.text(robot, "#total-value"));
    robot.interact(() -> shown.filter().set(shown.filter().get().withoutLast()));
    assertEquals(30, ShownHoldings.table(robot).getItems().size());
  }

  @Test
  void issuersKeepRoomToBeToldApartInASmallWindow(FxRobot robot) {
    robot.interact(() -> {
      shown.view().resize(700, 620);
      shown.view().layout();
    });
    // Eighteen em of 13 pixels.
    assertTrue(ShownHoldings.head(robot, "issuer").getWidth() >= 234);
  }

  @Test
  void seriesMakeRoomForTheValuesInANarrowWindow(FxRobot robot) {
    robot.interact(() -> {
      shown.view().resize(1010, 620);
      shown.view().layout();
    });
    var table = ShownHoldings.table(robot);
    var right = 0.0;
    for (var column : table.getVisibleLeafColumns()) {
      right += column.getWidth();
      if ("value".equals(column.getId())) {
        assertTrue(right <= table.getWidth(), right + " in " + table.getWidth());
      }
    }
    assertTrue(right > table.getWidth(), "a window that is not narrow");
  }

  @Test
  void aDoubleClickLeadsToThePlaceOnThePage(FxRobot robot) {
    var cell = robot.lookup("Colorado").query();
    robot.clickOn(cell);
    robot.interact(() -> Event.fireEvent(cell, doubleClick())); // real clicks may come too slowly
    assertEquals(List.of(ThirtyBonds.holdings().get(9).places().row()), shown.places());
  }

  private static MouseEvent doubleClick() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        2,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void selectedRowsStaySelectedWhenTheyAreOrderedAnew(FxRobot robot) {
    robot.clickOn("Colorado");
    robot.clickOn(ShownHoldings.head(robot, "value"));
    assertEquals(
        List.of(ThirtyBonds.holdings().get(9)),
        ShownHoldings.table(robot).getSelectionModel().getSelectedItems().stream()
            .map(HoldingRow::holding)
            .toList());
  }

  @Test
  void columnsAreRememberedForTheNextFiling(FxRobot robot) {
    robot.interact(() -> {
      ShownHoldings.item(robot, "marks").fire();
      shown.view().remember();
    });
    assertTrue(shown.settings().get("holdings.columns").orElse("").contains("-marks:"));
    var again =
        WaitForAsyncUtils.asyncFx(
            () -> new HoldingsTable(shown.model(), TableMemory.in(shown.settings())));
    var visible = WaitForAsyncUtils.waitFor(again).shownColumns();
    assertFalse(visible.stream().anyMatch(column -> "marks".equals(column.id())));
    robot.interact(() -> shown.settings().put("holdings.columns", ""));
  }

  private Optional<Criterion> lastCriterion() {
    return shown.filter().get().isAll()
        ? Optional.empty()
        : Optional.of(shown.filter().get().criteria().getLast());
  }
}
