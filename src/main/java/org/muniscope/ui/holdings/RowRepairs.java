package org.muniscope.ui.holdings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.muniscope.model.Repair;
import org.muniscope.ui.kit.Decisions;
import org.muniscope.ui.kit.Messages;

/** What a person can correct about a row. */
final class RowRepairs {
  private final HoldingsModel model;
  private final Decisions decisions;

  RowRepairs(HoldingsModel model, Decisions decisions) {
    this.model = model;
    this.decisions = decisions;
  }

  /** The items of the row’s menu. */
  List<MenuItem> items(HoldingRow row, Window owner) {
    var holding = row.holding();
    var items = new ArrayList<MenuItem>();
    items.add(RowMenu.item(Messages.text("holdings.menu.correct"), () -> correct(row, owner)));
    items.add(
        RowMenu.item(
            Messages.text("holdings.menu.leaveOut"),
            () ->
                decisions.repair(
                    List.of(new Repair.LeaveOut(Repair.Line.of(holding), holding.value())))));
    var made = model.filing().map(filing -> filing.review().of(holding)).orElse(List.of());
    for (var repair : made) {
      items.add(
          RowMenu.item(
              Messages.text("holdings.menu.takeBack", repair.words()),
              () -> decisions.takeBack(repair)));
    }
    return items;
  }

  private void correct(HoldingRow row, Window owner) {
    model
        .filing()
        .map(filing -> new Correction(filing, row.holding()))
        .flatMap(correction -> new CorrectionDialog(correction, owner).showAndWait())
        .filter(repairs -> !repairs.isEmpty())
        .ifPresent(decisions::repair);
  }
}
