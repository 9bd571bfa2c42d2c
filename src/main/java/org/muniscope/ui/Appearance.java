package org.muniscope.ui;

import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.TextSize;
import org.muniscope.ui.kit.Theme;

/**
 * How the windows look.
 *
 * @param theme their colours
 * @param size their words
 */
public record Appearance(Theme theme, TextSize size) {

  /** Everything about it that can be chosen. */
  Menu menu() {
    var menu = new Menu(Messages.text("menu.view.theme"));
    var group = new ToggleGroup();
    for (var choice : Theme.Choice.values()) {
      var item = new RadioMenuItem(Messages.of(choice));
      item.setToggleGroup(group);
      item.setOnAction(_ -> theme.choice().set(choice));
      theme.choice().subscribe(chosen -> item.setSelected(chosen == choice));
      menu.getItems().add(item);
    }
    var contrast = new CheckMenuItem(Messages.text("menu.view.contrast"));
    contrast.selectedProperty().bindBidirectional(theme.contrast());
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            contrast,
            new SeparatorMenuItem(),
            item(Shortcut.LARGER, size::enlarge),
            item(Shortcut.SMALLER, size::reduce),
            item(Shortcut.USUAL_SIZE, () -> size.choose(TextSize.USUAL)));
    return menu;
  }

  /** On many keyboards plus is another key, or one that needs Shift. */
  void install(Scene scene) {
    for (var key : new KeyCode[] {KeyCode.EQUALS, KeyCode.ADD}) {
      scene
          .getAccelerators()
          .put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), size::enlarge);
    }
    scene
        .getAccelerators()
        .put(
            new KeyCodeCombination(
                KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            size::enlarge);
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN), size::reduce);
  }

  private static MenuItem item(Shortcut shortcut, Runnable action) {
    var item = new MenuItem(shortcut.words());
    item.setAccelerator(shortcut.keys());
    item.setOnAction(_ -> action.run());
    return item;
  }
}
