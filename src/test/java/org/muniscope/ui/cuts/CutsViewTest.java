package org.muniscope.ui.cuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.fixture.Pictures;
import org.muniscope.fixture.Schedule2012;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The way down from the pie to the bonds, and back. */
@ExtendWith(ApplicationExtension.class)
final class CutsViewTest {
  private final SimpleObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final AtomicInteger shown = new AtomicInteger();
  private final StringBuilder told = new StringBuilder();
  private final CutsModel model =
      new CutsModel(new SimpleObjectProperty<>(Schedule2012.portfolio()), filter);

  @TempDir private Path folder;

  @Start
  void show(Stage stage) {
    var view =
        new CutsView(
            model,
            shown::incrementAndGet,
            new CutFiles(
                Pictures.nowhere(), Pictures.tables(Optional.of(folder.resolve("cut.csv")), told)));
    stage.setScene(new Scene(view, 1100, 720));
    stage.show();
  }

  @Test
  void leadsFromASliceToItsBonds(FxRobot robot) {
    robot.clickOn(slice(robot, "California"));
    assertEquals(List.of("California"), labels());
    assertEquals(1, shown.get());
  }

  @Test
  void opensOtherIntoItsStatesAndThenTheirBonds(FxRobot robot) {
    robot.clickOn(slice(robot, "Other"));
    assertEquals(List.of("Other (30 states and territories)"), labels());
    assertEquals(0, shown.get());
    robot.clickOn(slice(robot, "Hawaii"));
    assertEquals(List.of("Other (30 states and territories)", "Hawaii"), labels());
    assertEquals(1, shown.get());
    robot.interact(() -> filter.set(filter.get().withoutLast()));
    assertEquals(30, rows(robot).size());
  }

  @Test
  void leadsFromARowToItsBonds(FxRobot robot) {
    robot.clickOn("Illinois");
    assertEquals(1, shown.get());
    assertEquals(List.of("Illinois"), labels());
  }

  @Test
  void noLabelCoversAnotherHoweverSmallTheWindowIs(FxRobot robot) {
    var view = (Region) robot.lookup(".cuts-view").query();
    robot.interact(() -> {
      view.resize(700, 430);
      view.layout();
    });
    var labels =
        robot.lookup(".chart-label").queryAll().stream()
            .map(label -> label.localToScene(label.getLayoutBounds()))
            .toList();
    assertEquals(12, labels.size());
    for (var one : labels) {
      assertEquals(1, labels.stream().filter(one::intersects).count(), one.toString());
    }
  }

  @Test
  void namesGetTheirRoomBackWithTheWindows(FxRobot robot) {
    TableView<Breakdown.Group> table = robot.lookup(".table-view").query();
    var names = table.getColumns().getFirst();
    var before = names.getWidth();
    var view = (Region) table.getScene().getRoot();
    for (var width : List.of(850, 1100)) {
      robot.interact(() -> {
        view.resize(width, 720);
        view.layout();
      });
    }
    assertEquals(before, names.getWidth(), 1);
  }

  @Test
  void goesRoundThePieByKeyboard(FxRobot robot) {
    var first = slice(robot, "California");
    robot.interact(first::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertTrue(slice(robot, "Illinois").isFocused());
    robot.type(KeyCode.LEFT, KeyCode.LEFT);
    assertTrue(slice(robot, "Other").isFocused());
    robot.type(KeyCode.LEFT, KeyCode.ENTER);
    assertEquals(List.of("Washington"), labels());
  }

  @Test
  void listsEveryStateOnceWithItsFigures(FxRobot robot) {
    var rows = rows(robot);
    assertEquals(41, rows.size());
    assertEquals(190, rows.stream().mapToInt(row -> row.tally().count()).sum());
  }

  @Test
  void saysWhatItShows(FxRobot robot) {
    var pie = robot.lookup(".part-pie").query();
    assertEquals(
        "Investments by state, in percent of total investments: 190 bonds in 41 states and"
            + " territories. The largest: California 15.10%, Illinois 11.35%, New York 10.61%,"
            + " Texas 9.91%, Florida 7.35%.",
        pie.getAccessibleText());
    assertEquals(
        "California: 15.10% of total investments, $46,027,228, 35 bonds",
        slice(robot, "California").getAccessibleText());
  }

  @Test
  void changesTheDenominatorAndNamesIt(FxRobot robot) {
    robot.clickOn("Net assets");
    assertTrue(slice(robot, "California").getAccessibleText().contains("21.98% of net assets"));
    robot.lookup("Percentages are of net assets, $209,425,189.").query();
  }

  @Test
  void drawsAnyCutAsBarsThatOpenByKeyboard(FxRobot robot) {
    robot.interact(() -> model.cut().set(Cut.PRICE));
    robot.clickOn("Bars");
    var first = bar(robot, "Under 50");
    robot.interact(first::requestFocus);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of("50 to under 80"), labels());
    assertEquals(1, shown.get());
  }

  @Test
  void putsTheBondsOfAPartTogetherByAnotherCut(FxRobot robot) {
    robot.rightClickOn(slice(robot, "California"));
    robot.clickOn("Group these by").clickOn("Vehicle");
    assertEquals(List.of("California"), labels());
    assertEquals(0, shown.get());
    assertEquals(
        List.of("Owned directly", "Held in a dealer trust"),
        rows(robot).stream().map(row -> row.part().title()).toList());
  }

  @Test
  void offersTheCutsOfWhichTheFilingTellsSomething(FxRobot robot) {
    ComboBox<Cut> chooser = robot.lookup("#cuts-chooser").queryComboBox();
    assertFalse(chooser.getItems().contains(Cut.HEADING));
    assertTrue(chooser.getItems().containsAll(List.of(Cut.STATE, Cut.COUPON, Cut.VEHICLE)));
    robot.interact(() -> chooser.setValue(Cut.COUPON));
    assertEquals(Cut.COUPON, model.breakdown().get().cut());
  }

  @Test
  void writesTheTableWithFundAndDay(FxRobot robot) throws IOException {
    robot.clickOn("#cuts-table");
    var lines = Files.readAllLines(folder.resolve("cut.csv"));
    assertEquals(42, lines.size());
    assertTrue(
        lines.get(1).startsWith("Invesco Quality Municipal Securities,2012-02-29,,California,35,"),
        lines.get(1));
    assertEquals("written cut.csv", told.toString());
  }

  @Test
  void mapsStatesAndGoesThroughThemByKeyboard(FxRobot robot) {
    robot.clickOn("Map");
    var california = tile(robot, "California");
    robot.interact(california::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertTrue(tile(robot, "Utah").isFocused());
    robot.type(KeyCode.LEFT, KeyCode.ENTER);
    assertEquals(List.of("California"), labels());
    robot.interact(() -> model.cut().set(Cut.COUPON));
    assertEquals(Form.PIE, model.form().get());
  }

  private static Node tile(FxRobot robot, String name) {
    return robot.lookup(".tile").queryAll().stream()
        .filter(Node::isFocusTraversable)
        .filter(each -> each.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static Node bar(FxRobot robot, String name) {
    return robot.lookup(".part-bar").queryAll().stream()
        .filter(each -> each.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> labels() {
    return filter.get().criteria().stream().map(Criterion::label).toList();
  }

  private static SliceShape slice(FxRobot robot, String name) {
    return robot.lookup(".chart-slice").<SliceShape>queryAll().stream()
        .filter(each -> each.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Breakdown.Group> rows(FxRobot robot) {
    TableView<Breakdown.Group> table = robot.lookup(".table-view").query();
    return new ArrayList<>(table.getItems());
  }
}
