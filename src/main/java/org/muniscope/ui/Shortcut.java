package org.muniscope.ui;

import javafx.scene.input.KeyCombination;
import org.muniscope.ui.kit.Messages;

/** The keys of the window; menus and the sheet of shortcuts both take them from here. */
enum Shortcut {
  OPEN("Shortcut+O"),
  CLOSE("Shortcut+W"),
  EXPORT("Shortcut+E"),
  COMPARE("Shortcut+D"),
  QUIT("Shortcut+Q"),
  FIND("Shortcut+F"),
  COPY("Shortcut+C"),
  UNDO("Shortcut+Z"),
  REDO("Shortcut+Shift+Z"),
  BACK("Alt+Left"),
  FORWARD("Alt+Right"),
  SHOW_ALL("Shortcut+Shift+A"),
  PAGE("F4"),
  LARGER("Shortcut+Plus"),
  SMALLER("Shortcut+Minus"),
  USUAL_SIZE("Shortcut+0"),
  SHORTCUTS("F1");

  private final String keys;

  Shortcut(String keys) {
    this.keys = keys;
  }

  /** The keys themselves. */
  KeyCombination keys() {
    return KeyCombination.keyCombination(keys);
  }

  /** The keys as a person reads them. */
  String shown() {
    return keys().getDisplayText();
  }

  /** What they do. */
  String words() {
    return Messages.of(this);
  }
}
