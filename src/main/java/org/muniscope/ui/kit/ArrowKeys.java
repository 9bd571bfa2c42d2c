package org.muniscope.ui.kit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the arrow keys go through the parts of a chart: from the one that has the keys to its
 * neighbour, and from the last to the first. Parts are asked for at each press.
 */
public final class ArrowKeys {
  private static final Set<KeyCode> SIDEWAYS = EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT);
  private static final Set<KeyCode> UPRIGHT = EnumSet.of(KeyCode.UP, KeyCode.DOWN);
  private static final Set<KeyCode> FORWARD = EnumSet.of(KeyCode.RIGHT, KeyCode.DOWN);

  private ArrowKeys() {}

  /** Through parts that stand side by side. */
  public static void sideways(Node chart, Supplier<? extends List<? extends Node>> parts) {
    install(chart, SIDEWAYS, parts);
  }

  /** Through parts that stand below each other. */
  public static void upAndDown(Node chart, Supplier<? extends List<? extends Node>> parts) {
    install(chart, UPRIGHT, parts);
  }

  /** Through parts that stand around a middle, by any arrow. */
  public static void around(Node chart, Supplier<? extends List<? extends Node>> parts) {
    var all = EnumSet.copyOf(SIDEWAYS);
    all.addAll(UPRIGHT);
    install(chart, all, parts);
  }

  private static void install(
      Node chart, Set<KeyCode> keys, Supplier<? extends List<? extends Node>> parts) {
    chart.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (keys.contains(key.getCode()) && walk(key, parts.get())) {
            key.consume();
          }
        });
  }

  /** Whether one of the parts had the keys. */
  private static boolean walk(KeyEvent key, List<? extends Node> parts) {
    var step = FORWARD.contains(key.getCode()) ? 1 : -1;
    for (var at = 0; at < parts.size(); at++) {
      if (parts.get(at).isFocused()) {
        parts.get(Math.floorMod(at + step, parts.size())).requestFocus();
        return true;
      }
    }
    return false;
  }
}
