package org.muniscope.ui.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Box;
import org.muniscope.model.Filing;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tables of a filing are chosen by name, and their figures lead to their pages. */
@ExtendWith(ApplicationExtension.class)
final class StatementsViewTest {
  private static final Source TOTAL = new Source(19, new Box(500, 120, 60, 9));
  private final StatementsModel model = new StatementsModel();
  private final List<Source> places = new ArrayList<>();

  @Start
  void start(Stage stage) {
    new Theme();
    model.show(Optional.of(filing()));
    stage.setScene(new Scene(new StatementsView(model, places::add), 1000, 700));
    stage.show();
  }

  @Test
  void theFirstTableIsShown(FxRobot robot) {
    assertTrue(robot.lookup("Total assets").tryQuery().isPresent());
    assertTrue(robot.lookup("307,748,154").tryQuery().isPresent());
  }

  @Test
  void aFigureLeadsToItsPlace(FxRobot robot) {
    robot.clickOn("307,748,154");
    assertEquals(List.of(TOTAL), places);
  }

  @Test
  void abbreviationsAreShownWhenTheyAreChosen(FxRobot robot) {
    robot.clickOn("Abbreviations");
    TableView<Sheet.Line> table = robot.lookup("#statements-table").queryTableView();
    assertEquals(filing().abbreviations().size(), table.getItems().size());
    assertEquals(
        filing().abbreviations().getFirst().meaning(), table.getItems().getFirst().cell(0).text());
  }

  @Test
  void anotherFilingTakesThePlaceOfTheFirst(FxRobot robot) {
    robot.interact(() -> model.show(Optional.empty()));
    assertTrue(robot.lookup("No tables were found outside the schedule.").tryQuery().isPresent());
  }

  private static Filing filing() {
    var thirty = Filings.thirtyBonds().filing();
    // Statement of assets and liabilities of the report for February 29, 2012.
    var row =
        new Statement.Row(
            "Total assets",
            List.of(
                new Statement.Value(
                    "307,748,154", Optional.of(new BigDecimal("307748154")), TOTAL)),
            TOTAL);
    var statement =
        new Statement("Statement of Assets and Liabilities", List.of(), List.of(row), TOTAL);
    return new Filing(
        thirty.header(),
        thirty.pages(),
        thirty.schedules(),
        thirty.abbreviations(),
        thirty.footnotes(),
        List.of(statement));
  }
}
