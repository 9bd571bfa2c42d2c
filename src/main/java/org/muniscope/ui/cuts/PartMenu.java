package org.muniscope.ui.cuts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.muniscope.analysis.Cut;
import org.muniscope.ui.kit.Messages;

/** What can be done with a part of a cut beside opening it: put its bonds together anew. */
final class PartMenu {
  private PartMenu() {}

  /**
   * Gives a node its menu, which opens by the second mouse button or the menu key.
   *
   * @param cuts asked when it opens
   * @param open leads to the bonds
   * @param regroup puts the bonds together by another cut
   */
  static void install(Node node, Supplier<List<Cut>> cuts, Runnable open, Consumer<Cut> regroup) {
    node.setOnContextMenuRequested(asked -> {
      var bonds = new MenuItem(Messages.text("cuts.menu.bonds"));
      bonds.setOnAction(_ -> open.run());
      var by = new Menu(Messages.text("cuts.menu.by"));
      for (var cut : cuts.get()) {
        var item = new MenuItem(CutWords.column(cut));
        item.setOnAction(_ -> regroup.accept(cut));
        by.getItems().add(item);
      }
      var menu = new ContextMenu(bonds, by);
      menu.show(node, asked.getScreenX(), asked.getScreenY());
      asked.consume();
    });
  }
}
