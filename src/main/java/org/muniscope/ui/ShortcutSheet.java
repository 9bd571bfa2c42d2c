package org.muniscope.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.muniscope.ui.kit.Messages;

/** All keys on one sheet. */
final class ShortcutSheet {
  /** Pixels; about as wide as the longest line above it. */
  private static final double WIDTH = 520;

  private final GridPane grid = new GridPane();

  ShortcutSheet() {
    grid.getStyleClass().add("shortcuts");
    for (var shortcut : Shortcut.values()) {
      row(shortcut.shown(), shortcut.words());
    }
    row(Messages.text("shortcuts.keys.sections"), Messages.text("shortcuts.words.sections"));
    row(Messages.text("shortcuts.keys.type"), Messages.text("shortcuts.words.type"));
    row(Messages.text("shortcuts.keys.sort"), Messages.text("shortcuts.words.sort"));
    var note = new Label(Messages.text("shortcuts.sheet.note"));
    note.getStyleClass().addAll(Styles.TEXT_MUTED, "shortcuts-note");
    note.setWrapText(true);
    note.setMaxWidth(WIDTH);
    note.setMinHeight(Region.USE_PREF_SIZE);
    grid.add(note, 0, grid.getRowCount(), GridPane.REMAINING, 1);
  }

  void show(Window owner) {
    Sheet.show(Messages.text("shortcuts.sheet.title"), grid, owner);
  }

  private void row(String keys, String words) {
    var cap = new Label(keys);
    cap.getStyleClass().addAll("key-cap", Styles.TEXT_SMALL);
    cap.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), cap, new Label(words));
  }
}
