package org.muniscope.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Takes words to other programs, by the keys that every program has for it. */
public final class Copying {
  /** Copies what is selected. */
  public static final KeyCombination KEYS =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  /** Copies what is selected with the heads above it. */
  public static final KeyCombination KEYS_WITH_HEADS =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private Copying() {}

  /** Puts words where other programs find them. */
  public static void put(String words) {
    var content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
