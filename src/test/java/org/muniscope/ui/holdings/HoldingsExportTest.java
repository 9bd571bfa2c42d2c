package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.fixture.Filings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What leaves the table: rows that are copied and rows that are exported. */
@ExtendWith(ApplicationExtension.class)
final class HoldingsExportTest {
  @TempDir private static Path folder = Path.of("");

  private final ShownHoldings shown = new ShownHoldings(folder);

  @Start
  void start(Stage stage) {
    shown.show(stage);
  }

  @Test
  void selectedRowsAreCopiedAsTheyAreShown(FxRobot robot) {
    robot.clickOn("Alabama");
    robot.interact(() -> ShownHoldings.table(robot).getSelectionModel().selectRange(0, 2));
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    var copied = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString());
    var lines = WaitForAsyncUtils.waitFor(copied).lines().toList();
    assertEquals(
        "Alabama\tBirmingham (City of) Airport Authority\tSeries 2010, RB\ta\t5.25\t"
            + "2030-07-01\t550000\t607959",
        String.join("\t", List.of(lines.getFirst().split("\t")).subList(0, 8)));
    assertTrue(lines.getFirst().endsWith("\tINS: AGM"), lines::getFirst);
    assertEquals(2, lines.size());
  }

  @Test
  void aColumnThatIsTickedOffDisappearsFromTableAndExport(FxRobot robot) throws IOException {
    robot.interact(() -> ShownHoldings.item(robot, "series").fire());
    robot.clickOn("#export");
    var lines = Files.readAllLines(folder.resolve("holdings.csv"));
    assertEquals(
        "State,Issuer,Marks,Coupon,Maturity,Principal $,Value $,% of total,Support,Page,"
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
    assertEquals(List.of("written " + folder.resolve("holdings.csv")), shown.told());
  }

  @Test
  void rowsAreCopiedWithTheirPagesAndTheVerdict(FxRobot robot) {
    robot.interact(() -> ShownHoldings.table(robot).getSelectionModel().select(0));
    var lines = ((HoldingsTable) ShownHoldings.table(robot)).selectedText(true).lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).endsWith("\tPage"), lines.get(0));
    assertTrue(lines.get(1).endsWith("\t3"), lines.get(1));
    assertEquals(Filings.thirtyBonds().report().lineage().words(), lines.get(2));
  }

  @Test
  void sectorAndCreditAreColumnsForThoseWhoWantThem(FxRobot robot) throws IOException {
    robot.interact(() -> {
      ShownHoldings.item(robot, "sector").fire();
      ShownHoldings.item(robot, "credit").fire();
    });
    robot.clickOn("#export");
    var lines = Files.readAllLines(folder.resolve("holdings.csv"));
    assertTrue(lines.getFirst().contains("Sector,Credit type,"), lines.getFirst());
    assertTrue(lines.get(1).contains(",Transportation,Revenue,"), lines.get(1));
    robot.clickOn(ShownHoldings.head(robot, "sector"));
    assertEquals("Culture and leisure", ShownHoldings.firstCell(robot, "sector"));
  }

  @Test
  void theExportHoldsWhatIsShown(FxRobot robot) throws IOException {
    robot.interact(() -> shown.filter().set(HoldingFilter.of(new Criterion.Text("cleveland"))));
    robot.clickOn("#export");
    assertEquals(3, Files.readAllLines(folder.resolve("holdings.csv")).size());
  }
}
