package org.muniscope.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muniscope.fixture.Fund2012.total;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Fund2012;
import org.muniscope.fixture.Pictures;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Printing;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A fund at a glance, and the ways from its figures. */
@ExtendWith(ApplicationExtension.class)
final class OverviewViewTest {
  private final OverviewModel model = new OverviewModel();
  private final List<Source> pages = new ArrayList<>();
  private final List<HoldingFilter> filters = new ArrayList<>();
  private final AtomicInteger checks = new AtomicInteger();
  private final StringBuilder told = new StringBuilder();

  @TempDir private Path folder = Path.of("");

  @Start
  void show(Stage stage) {
    var links = new Links(pages::add, filters::add, checks::incrementAndGet);
    var notices = Pictures.notices(told);
    var paper =
        new OverviewPaper(
            model,
            Pictures.to(Optional.of(folder.resolve("overview.pdf")), told),
            new Printing(stage, notices));
    stage.setScene(new Scene(new OverviewView(model, links, paper), 1060, 680));
    stage.show();
  }

  @Test
  void showsTheFiguresOf2012(FxRobot robot) {
    open(robot, Fund2012.imported());
    assertEquals(
        List.of("$209,425,189", "$15.57", "$15.24", "190", "31.12%"), words(robot, "figure"));
    assertTrue(words(robot, "remark").contains("2.12% discount"));
    assertTrue(words(robot, "fact .label").containsAll(List.of("N-CSR", "811-07560")));
  }

  @Test
  void theFactsStandBesideTheButtonsWhereTheyFitOnALine(FxRobot robot) {
    open(robot, Fund2012.imported());
    assertEquals(middle(robot, "#overview-print"), middle(robot, ".overview-facts"), 1);
  }

  private static double middle(FxRobot robot, String query) {
    var node = robot.lookup(query).query();
    return node.localToScene(node.getBoundsInLocal()).getCenterY();
  }

  @Test
  void drawsTheWayToNetAssetsOf2012(FxRobot robot) {
    open(robot, Fund2012.imported());
    for (var words : List.of("145.54%", "(24.10%)", "0.19%", "(21.63%)", "100.00%")) {
      assertTrue(robot.lookup(words).tryQuery().isPresent(), words);
    }
  }

  @Test
  void leadsFromAFigureToItsPage(FxRobot robot) {
    open(robot, Fund2012.imported());
    robot.clickOn("$15.57");
    robot.clickOn("(24.10%)");
    robot.clickOn("2.12% discount");
    robot.clickOn("IQM");
    assertEquals(List.of(19, 18, 3, 3), pages.stream().map(Source::page).toList());
  }

  @Test
  void leadsFromAStateToItsHoldings(FxRobot robot) {
    open(robot, Fund2012.imported());
    robot.clickOn("California");
    var criteria = filters.getFirst().criteria();
    assertEquals(List.of("California"), criteria.stream().map(Criterion::label).toList());
  }

  @Test
  void leadsToTheChecks(FxRobot robot) {
    open(robot, Fund2012.imported());
    robot.clickOn("Show the checks");
    assertEquals(1, checks.get());
  }

  @Test
  void saysWhatIsNotPrinted(FxRobot robot) {
    var schedule = Fund2012.schedule("An open-end fund");
    open(robot, Fund2012.imported(List.of(schedule), List.of()));
    assertEquals(
        List.of("not printed", "not printed", "not printed", "190", "not printed"),
        words(robot, "figure"));
  }

  @Test
  void saysThatNothingIsBorrowed(FxRobot robot) {
    var schedule =
        Fund2012.schedule(
            "An open-end fund",
            total(Kind.TOTAL_INVESTMENTS, "Total investments", "98.8", 988),
            total(Kind.OTHER_ASSETS_LESS_LIABILITIES, "Other assets", "1.2", 12),
            total(Kind.NET_ASSETS, "Net assets", "100", 1_000));
    open(robot, Fund2012.imported(List.of(schedule), List.of()));
    var sentence = "The schedule prints neither floating rate notes nor preferred shares.";
    assertTrue(robot.lookup(sentence).tryQuery().isPresent());
  }

  @Test
  void namesOnlyWhatIsBorrowed(FxRobot robot) {
    var schedule =
        Fund2012.schedule(
            "A closed-end fund",
            total(Kind.TOTAL_INVESTMENTS, "Total investments", "140", 1_400),
            total(Kind.PREFERRED_SHARES, "Preferred shares", "-40", -400),
            total(Kind.NET_ASSETS, "Net assets", "100", 1_000));
    open(robot, Fund2012.imported(List.of(schedule), List.of()));
    assertTrue(robot.lookup("Borrowed through preferred shares: $400.").tryQuery().isPresent());
  }

  @Test
  void looksAtOneFundOfSeveral(FxRobot robot) {
    var first = Fund2012.schedule("First", total(Kind.NET_ASSETS, "Net assets", "", 1_000));
    var second = Fund2012.schedule("Second", total(Kind.NET_ASSETS, "Net assets", "", 2_000));
    open(robot, Fund2012.imported(List.of(first, second), List.of()));
    assertEquals("$1,000", words(robot, "figure").getFirst());
    ComboBox<Overview> funds = robot.lookup("#overview-fund").query();
    robot.interact(() -> funds.getSelectionModel().select(1));
    assertEquals("$2,000", words(robot, "figure").getFirst());
  }

  @Test
  void offersNoChoiceOfASingleFund(FxRobot robot) {
    open(robot, Fund2012.imported());
    assertFalse(robot.lookup("#overview-fund").query().isVisible());
  }

  @Test
  void savesOnePageWhoseWordsCanBeFound(FxRobot robot) throws IOException {
    open(robot, Fund2012.imported());
    robot.clickOn("#overview-save");
    assertEquals("written overview.pdf", told.toString());
    try (var pdf = Loader.loadPDF(folder.resolve("overview.pdf").toFile())) {
      assertEquals(1, pdf.getNumberOfPages());
      var words = new PDFTextStripper().getText(pdf);
      assertTrue(words.contains("Invesco Quality Municipal Securities"), words);
      assertTrue(words.contains("$209,425,189"), words);
      assertTrue(words.contains("From filing.pdf"), words);
    }
  }

  private void open(FxRobot robot, ImportedFiling filing) {
    robot.interact(() -> model.show(Optional.of(filing)));
  }

  private static List<String> words(FxRobot robot, String style) {
    return robot.lookup(".overview-" + style).<Labeled>queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }
}
