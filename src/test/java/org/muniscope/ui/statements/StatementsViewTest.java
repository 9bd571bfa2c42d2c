package org.muniscope.ui.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
  private static final int MOST_LINES = 3;
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
  void headsWithoutWordsTakeNoRoom(FxRobot robot) {
    assertTrue(robot.lookup("#statements-table .column-header-background").tryQuery().isPresent());
    assertFalse(robot.lookup("#statements-table .column-header-background").query().isVisible());
  }

  @Test
  void noNameInTheListIsCutBesideItsScrollBar(FxRobot robot) {
    // Some of them just fit on a line without the bar.
    var titles = IntStream.range(32, 90).mapToObj(length -> "Statement " + "i".repeat(length));
    robot.interact(() -> model.show(Optional.of(titled(titles))));
    assertTrue(robot.lookup("#statements-names .scroll-bar:vertical").query().isVisible());
    var names =
        robot.lookup("#statements-names .list-cell > .label").<Label>queryAllAs(Label.class);
    var cut =
        names.stream()
            .filter(name -> name.getHeight() < MOST_LINES * name.prefHeight(-1))
            .filter(name -> name.getHeight() < name.prefHeight(name.getWidth()))
            .map(Label::getText)
            .toList();
    assertEquals(List.of(), cut);
  }

  @Test
  void theListGoesAboveTheTableWhereBothHaveNoRoomSideBySide(FxRobot robot) {
    var names = robot.lookup("#statements-names").query();
    var table = robot.lookup("#statements-table").query();
    robot.interact(() -> {
      var view = (StatementsView) names.getScene().getRoot();
      view.resize(300, 600);
      view.layout();
    });
    assertEquals(300, names.getLayoutBounds().getWidth());
    assertTrue(top(table) >= top(names) + names.getLayoutBounds().getHeight());
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  @Test
  void aFigureLeadsToItsPlace(FxRobot robot) {
    robot.clickOn("307,748,154");
    assertEquals(List.of(TOTAL), places);
  }

  @Test
  void aTableIsCopiedWithItsTitleAndPage(FxRobot robot) {
    robot.clickOn("307,748,154");
    robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    var copied = new ArrayList<String>();
    robot.interact(
        () -> copied.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
    assertEquals(model.sheets().getFirst().title() + "\tfrom page 19", copied.getFirst());
    assertTrue(copied.contains("Total assets\t307,748,154"), copied.toString());
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

  @Test
  void aTotalTellsItsLinesAndLightsThemUp(FxRobot robot) {
    robot.clickOn("307,748,154");
    assertTrue(robot.lookup("Total assets adds up from 2 lines.").tryQuery().isPresent());
    var lit =
        robot.lookup(".table-row-cell").queryAll().stream()
            .filter(
                row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("summand")))
            .count();
    assertEquals(2, lit);
  }

  @Test
  void theSameFigureInAnotherTableIsOneStepAway(FxRobot robot) {
    robot.clickOn("304,788,226");
    robot.clickOn("Municipal Obligations · Fair value, page 25");
    assertEquals("Fair value", model.shown().get().orElseThrow().title());
    assertEquals(25, places.getLast().page());
  }

  @Test
  void theKeyboardMovesFromTotalToTotal(FxRobot robot) {
    robot.clickOn("304,788,226").press(KeyCode.DOWN).release(KeyCode.DOWN);
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    assertEquals(TOTAL, places.getLast());
    assertTrue(robot.lookup("Total assets adds up from 2 lines.").tryQuery().isPresent());
  }

  /** From the statements of a report for February 29, 2012, its receivables taken together. */
  private static Filing filing() {
    var balance =
        new Statement(
            "Statement of Assets and Liabilities",
            List.of(),
            List.of(
                row("Investments, at value", "304,788,226", place(19, 100)),
                row("Receivables", "2,959,928", place(19, 110)),
                row("Total assets", "307,748,154", TOTAL)),
            TOTAL);
    var levels =
        new Statement(
            "Fair value",
            List.of(),
            List.of(row("Municipal Obligations", "304,788,226", place(25, 90))),
            place(25, 90));
    return with(List.of(balance, levels));
  }

  private static Filing titled(Stream<String> titles) {
    var row = row("Total assets", "307,748,154", TOTAL);
    return with(titles.map(title -> new Statement(title, List.of(), List.of(row), TOTAL)).toList());
  }

  private static Filing with(List<Statement> statements) {
    var thirty = Filings.thirtyBonds().filing();
    return new Filing(
        thirty.header(),
        thirty.pages(),
        thirty.schedules(),
        thirty.abbreviations(),
        thirty.footnotes(),
        statements,
        List.of());
  }

  private static Source place(int page, double y) {
    return new Source(page, new Box(500, y, 60, 9));
  }

  private static Statement.Row row(String label, String printed, Source place) {
    var number = Optional.of(new BigDecimal(printed.replace(",", "")));
    return new Statement.Row(label, List.of(new Statement.Value(printed, number, place)), place);
  }
}
