package com.sun.glass.ui.test;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;

/** The keys and buttons that are down, over all windows, as the toolkit's modifier bits. */
final class HeldInput {
  private int keys;
  private int buttons;

  void keys(int modifiers) {
    keys = modifiers;
  }

  void mouse(int type, int button) {
    if (type == MouseEvent.DOWN) {
      buttons |= bit(button);
    } else if (type == MouseEvent.UP) {
      buttons &= ~bit(button);
    }
  }

  int modifiers() {
    return keys | buttons;
  }

  private static int bit(int button) {
    return switch (button) {
      case MouseEvent.BUTTON_LEFT -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
      case MouseEvent.BUTTON_RIGHT -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
      case MouseEvent.BUTTON_OTHER -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
      default -> KeyEvent.MODIFIER_NONE;
    };
  }
}
