package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.Settings;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.FileDialogs;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Notices;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The table as a person uses it: with mouse and keyboard, without a display. */
@ExtendWith(ApplicationExtension.class)
final class HoldingsViewTest {
  @TempDir private static Path folder = Path.of("");

  private final ObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final List<Source> places = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Settings settings = new Settings(folder.resolve("settings"));
  private final HoldingsModel model =
      new HoldingsModel(
          new SimpleObjectProperty<>(Optional.of(Filings.thirtyBonds())),
          filter,
          Jobs.on(Runnable::run, Runnable::run).lane());
  private Optional<HoldingsView> view = Optional.empty();

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var export =
        new TableExport(
            new OneFile(),
            new Heard(),
            Jobs.on(Runnable::run, Runnable::run).lane(),
            () -> "holdings",
            () -> Optional.of(Filings.thirtyBonds().report()));
    var made = new HoldingsView(model, export, settings, places::add);
    view = Optional.of(made);
    stage.setScene(new Scene(made, 980, 620));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void aClickOnAHeadOrdersByValueAndAnotherTurnsItRound(FxRobot robot) {
    robot.clickOn(head(robot, "value"));
    assertEquals("296,495", firstCell(robot, "value"));
    robot.clickOn(head(robot, "value"));
    assertEquals("7,488,349", firstCell(robot, "value"));
    robot.clickOn(head(robot, "value"));
    assertEquals("607,959", firstCell(robot, "value"));
  }

  @Test
  void ctrlAndShiftOrderByFurtherColumns(FxRobot robot) {
    robot.clickOn(head(robot, "marks"));
    robot.press(KeyCode.CONTROL).clickOn(head(robot, "coupon")).release(KeyCode.CONTROL);
    robot.press(KeyCode.SHIFT).clickOn(head(robot, "value")).release(KeyCode.SHIFT);
    assertEquals(
        List.of(
            new SortKey("marks", false), new SortKey("coupon", false), new SortKey("value", false)),
        model.order().get());
  }

  @Test
  void lettersTypedInTheTableFindAndTheSumsFollow(FxRobot robot) {
    robot.clickOn("Alabama");
    robot.write("ohio");
    assertEquals(Optional.of(new Criterion.Text("ohio")), lastCriterion());
    // Cleveland Clinic twice and Prairie State, all of Ohio; their values sum to 6,470,330.
    assertEquals("6,470,330", text(robot, "#total-value"));
    assertEquals("3 of 30 holdings", text(robot, "#total-count"));
    robot.type(KeyCode.ESCAPE);
    assertEquals(HoldingFilter.ALL, filter.get());
    assertEquals("30 holdings", text(robot, "#total-count"));
  }

  @Test
  void aFilterSetElsewhereIsShownAndTakenBack(FxRobot robot) {
    robot.interact(
        () -> filter.set(HoldingFilter.of(Criterion.InParts.of(Jurisdiction.CALIFORNIA))));
    assertEquals(5, table(robot).getItems().size());
    assertEquals("2,757,049", text(robot, "#total-value"));
    robot.interact(() -> filter.set(filter.get().withoutLast()));
    assertEquals(30, table(robot).getItems().size());
  }

  @Test
  void selectedRowsAreCopiedAsTheyAreShown(FxRobot robot) {
    robot.clickOn("Alabama");
    robot.interact(() -> table(robot).getSelectionModel().selectRange(0, 2));
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    var copied = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString());
    var lines = WaitForAsyncUtils.waitFor(copied).lines().toList();
    assertEquals(
        "Alabama\tBirmingham (City of) Airport Authority\tSeries 2010, RB\tINS: AGM\ta\t5.25\t"
            + "2030-07-01\t550000\t607959",
        lines.getFirst().substring(0, lines.getFirst().lastIndexOf('\t')));
    assertEquals(2, lines.size());
  }

  @Test
  void aColumnThatIsTickedOffDisappearsFromTableAndExport(FxRobot robot) throws IOException {
    robot.interact(() -> item(robot, "series").fire());
    robot.clickOn("#export");
    var lines = Files.readAllLines(folder.resolve("holdings.csv"));
    assertEquals(
        "State,Issuer,Support,Marks,Coupon,Maturity,Principal $,Value $,% of total,Page,"
            + "Fund,Report date,Source,Verdict",
        lines.getFirst());
    var origin = Filings.thirtyBonds().report();
    assertTrue(
        lines
            .get(1)
            .endsWith(
                ",3,Example Municipal Securities,2012-02-29,\"example.pdf, pages 3–6\","
                    + origin.verdict()),
        lines.get(1));
    assertEquals(31, lines.size());
    assertEquals(List.of("written " + folder.resolve("holdings.csv")), told);
  }

  @Test
  void rowsAreCopiedWithTheirPagesAndTheVerdict(FxRobot robot) {
    robot.interact(() -> table(robot).getSelectionModel().select(0));
    var lines = ((HoldingsTable) table(robot)).selectedText(true).lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).endsWith("\tPage"), lines.get(0));
    assertTrue(lines.get(1).endsWith("\t3"), lines.get(1));
    assertEquals(Filings.thirtyBonds().report().lineage().words(), lines.get(2));
  }

  @Test
  void sectorAndCreditAreColumnsForThoseWhoWantThem(FxRobot robot) throws IOException {
    robot.interact(() -> {
      item(robot, "sector").fire();
      item(robot, "credit").fire();
    });
    robot.clickOn("#export");
    var lines = Files.readAllLines(folder.resolve("holdings.csv"));
    assertTrue(lines.getFirst().contains("Sector,Credit type,"), lines.getFirst());
    assertTrue(lines.get(1).contains(",Transportation,Revenue,"), lines.get(1));
    robot.clickOn(head(robot, "sector"));
    assertEquals("Culture and leisure", firstCell(robot, "sector"));
  }

  @Test
  void theExportHoldsWhatIsShown(FxRobot robot) throws IOException {
    robot.interact(() -> filter.set(HoldingFilter.of(new Criterion.Text("cleveland"))));
    robot.clickOn("#export");
    assertEquals(3, Files.readAllLines(folder.resolve("holdings.csv")).size());
  }

  @Test
  void aDoubleClickLeadsToThePlaceOnThePage(FxRobot robot) {
    var cell = robot.lookup("Colorado").query();
    robot.clickOn(cell);
    robot.interact(() -> Event.fireEvent(cell, doubleClick())); // real clicks may come too slowly
    assertEquals(List.of(Filings.holdings().get(9).places().row()), places);
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
    robot.clickOn(head(robot, "value"));
    assertEquals(
        List.of(Filings.holdings().get(9)),
        table(robot).getSelectionModel().getSelectedItems().stream()
            .map(HoldingRow::holding)
            .toList());
  }

  @Test
  void columnsAreRememberedForTheNextFiling(FxRobot robot) {
    robot.interact(() -> {
      item(robot, "marks").fire();
      view.orElseThrow().remember();
    });
    assertTrue(settings.get("holdings.columns").orElse("").contains("-marks:"));
    var again = WaitForAsyncUtils.asyncFx(() -> new HoldingsTable(model, TableMemory.in(settings)));
    var visible = WaitForAsyncUtils.waitFor(again).shownColumns();
    assertFalse(visible.stream().anyMatch(column -> "marks".equals(column.id())));
    robot.interact(() -> settings.put("holdings.columns", ""));
  }

  @SuppressWarnings("unchecked")
  private static TableView<HoldingRow> table(FxRobot robot) {
    return robot.lookup("#holdings").queryAs(TableView.class);
  }

  private static TableColumnHeader head(FxRobot robot, String id) {
    Set<TableColumnHeader> heads =
        robot.lookup(".column-header").<TableColumnHeader>queryAllAs(TableColumnHeader.class);
    return heads.stream()
        .filter(each -> each.getTableColumn() != null)
        .filter(each -> id.equals(each.getTableColumn().getId()))
        .findFirst()
        .orElseThrow();
  }

  private static String firstCell(FxRobot robot, String id) {
    var table = table(robot);
    var row = table.getItems().getFirst();
    return ((HoldingsTable) table)
        .shownColumns().stream()
            .filter(column -> column.id().equals(id))
            .findFirst()
            .orElseThrow()
            .shown(row);
  }

  private static CheckMenuItem item(FxRobot robot, String id) {
    return robot.lookup("#columns").queryAs(MenuButton.class).getItems().stream()
        .filter(each -> ("column-" + id).equals(each.getId()))
        .map(CheckMenuItem.class::cast)
        .peek(each -> each.setSelected(!each.isSelected()))
        .findFirst()
        .orElseThrow();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private Optional<Criterion> lastCriterion() {
    return filter.get().isAll() ? Optional.empty() : Optional.of(filter.get().criteria().getLast());
  }

  /** Always names the same file. */
  private static final class OneFile implements FileDialogs {
    @Override
    public Optional<Path> openFiling() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String suggestion) {
      return Optional.of(folder.resolve(suggestion));
    }

    @Override
    public void reveal(Path target) {}
  }

  /** Writes down what is said. */
  private final class Heard implements Notices {
    @Override
    public void say(String sentence) {
      told.add(sentence);
    }

    @Override
    public void written(Path file) {
      told.add("written " + file);
    }

    @Override
    public void warn(String sentence) {
      told.add("warned " + sentence);
    }
  }
}
