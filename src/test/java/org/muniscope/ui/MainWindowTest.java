package org.muniscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.Settings;
import org.muniscope.app.Unreadable;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Jurisdiction;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.TextSize;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a person uses it, without a display. */
@ExtendWith(ApplicationExtension.class)
final class MainWindowTest {
  private static final Path SAMPLE = Path.of("sample.pdf");
  private static final Path DAMAGED = Path.of("damaged.pdf");
  private static final HoldingFilter OHIO =
      HoldingFilter.of(Criterion.InParts.of(Jurisdiction.OHIO));

  @TempDir private static Path home = Path.of("");

  private final List<Section> made = new ArrayList<>();
  private final List<Optional<Path>> imported = new ArrayList<>();
  private final Settings settings = new Settings(home);
  private final DeskModel desk =
      new DeskModel(
          (file, _, _) -> read(file), Jobs.on(Runnable::run, Runnable::run).lane(), settings);

  @Start
  void start(Stage stage) {
    var size = new TextSize();
    var errands =
        new Errands(
            imported::add,
            () -> desk.openSample(SAMPLE),
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            () -> {});
    var window =
        new MainWindow(
            stage, desk, new Appearance(new Theme(), size), errands, new WindowMemory(settings));
    window.add(
        Section.OVERVIEW,
        () -> {
          made.add(Section.OVERVIEW);
          return new TextField("the overview");
        });
    window.add(Section.HOLDINGS, () -> new TextField("the holdings"));
    window.add(Section.BREAKDOWN, () -> new Label("the states"));
    window.add(Section.CHECKS, () -> new Label("the checks"));
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(980);
    stage.setHeight(700);
    window.show();
  }

  @Test
  void theFirstScreenOffersToOpenAFilingOrTheSample(FxRobot robot) {
    robot.clickOn("#start-open");
    assertEquals(List.of(Optional.empty()), imported);
    robot.clickOn("#start-sample");
    assertTrue(shows(robot, "the overview"));
    assertTrue(shows(robot, "Example Municipal Securities"));
  }

  @Test
  void aViewIsMadeWhenItIsFirstLookedAtAndOnce(FxRobot robot) {
    assertEquals(List.of(), made);
    openSample(robot);
    robot.clickOn("#section-breakdown");
    robot.clickOn("#section-overview");
    assertEquals(List.of(Section.OVERVIEW), made);
  }

  @Test
  void anOpenedFilingTakesTheKeys(FxRobot robot) {
    openSample(robot);
    robot.push(KeyCode.END).write(" of Example");
    assertTrue(shows(robot, "the overview of Example"));
  }

  @Test
  void theFirstScreenScrollsAndLeavesTheMenusInSight(FxRobot robot) {
    var window = robot.window(0);
    robot.interact(() -> window.setHeight(240));
    WaitForAsyncUtils.waitForFxEvents();
    var start = robot.lookup(".start").queryAs(Region.class);
    var menus = robot.lookup(".menu-bar").queryAs(Region.class);
    assertTrue(start.getHeight() <= window.getHeight() - menus.getHeight());
    assertTrue(robot.lookup(".start-place .scroll-bar:vertical").query().isVisible());
  }

  @Test
  void aLowWindowKeepsItsMenusAndScrollsItsSections(FxRobot robot) {
    openSample(robot);
    var window = robot.window(0);
    robot.interact(() -> window.setHeight(240));
    WaitForAsyncUtils.waitForFxEvents();
    var menus = robot.lookup(".menu-bar").query();
    assertEquals(0, menus.localToScene(menus.getLayoutBounds()).getMinY(), 1);
    assertTrue(robot.lookup(".sidebar-scroll .scroll-bar:vertical").query().isVisible());
  }

  @Test
  void menusOpenByTheirLetter(FxRobot robot) {
    var menus = robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus();
    robot.press(KeyCode.ALT).type(KeyCode.V).release(KeyCode.ALT);
    assertEquals(List.of(false, false, true, false), menus.stream().map(Menu::isShowing).toList());
  }

  @Test
  void sidebarAndKeysTurnToSections(FxRobot robot) {
    openSample(robot);
    robot.clickOn("#section-breakdown");
    assertTrue(shows(robot, "the states"));
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
    assertTrue(shows(robot, "the checks"));
    robot.clickOn("#section-checks");
    assertTrue(shows(robot, "the checks"));
  }

  @Test
  void aDrillDownLeadsUpAgainByBreadcrumbAndByBack(FxRobot robot) {
    openSample(robot);
    robot.clickOn("#section-breakdown");
    robot.interact(() -> {
      desk.filing().filter().set(OHIO);
      desk.showHoldings();
    });
    assertTrue(shows(robot, "the holdings"));
    robot.clickOn("All holdings");
    assertEquals(HoldingFilter.ALL, desk.filing().filter().get());
    robot.clickOn("#trail-back");
    assertEquals(OHIO, desk.filing().filter().get());
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertTrue(shows(robot, "the states"));
    assertEquals(HoldingFilter.ALL, desk.filing().filter().get());
  }

  @Test
  void anUnderscoreThatWasTypedStandsInTheBreadcrumb(FxRobot robot) {
    openSample(robot);
    robot.clickOn("#section-holdings");
    robot.interact(() ->
        desk.filing()
            .filter()
            .set(HoldingFilter.of(new Criterion.Text("a_b")).and(OHIO.criteria().getFirst())));
    assertTrue(
        robot.lookup(".crumb .text").queryAllAs(Text.class).stream()
            .anyMatch(text -> text.getText().equals("“a_b”")));
  }

  @Test
  void theVerdictLeadsToTheChecks(FxRobot robot) {
    openSample(robot);
    assertEquals("Everything ties", robot.lookup("#verdict").queryAs(Button.class).getText());
    robot.clickOn("#verdict");
    assertTrue(shows(robot, "the checks"));
  }

  @Test
  void aFileThatCannotBeReadGetsItsSentenceAndTheWindowGoesOn(FxRobot robot) {
    robot.interact(() -> desk.openSample(DAMAGED));
    assertTrue(shows(robot, "The file is cut off."));
    robot.clickOn("Close");
    assertFalse(shows(robot, "The file is cut off."));
    openSample(robot);
    assertTrue(shows(robot, "the overview"));
  }

  @Test
  void aClosedFilingLeadsBackToTheFirstScreen(FxRobot robot) {
    openSample(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
    assertTrue(robot.lookup("#start-open").tryQuery().isPresent());
  }

  @Test
  void allKeysStandOnOneSheet(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertTrue(shows(robot, "Show all holdings"));
    robot.type(KeyCode.ESCAPE);
    assertFalse(shows(robot, "Show all holdings"));
  }

  private void openSample(FxRobot robot) {
    robot.interact(() -> desk.openSample(SAMPLE));
  }

  private static ImportedFiling read(Path file) throws UnreadableFiling {
    if (file.equals(DAMAGED)) {
      throw Unreadable.because(UnreadableFiling.Reason.DAMAGED, "The file is cut off.");
    }
    return Filings.thirtyBonds();
  }

  private static boolean shows(FxRobot robot, String words) {
    return robot.lookup(words).tryQuery().isPresent();
  }
}
