package org.muniscope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The controls of the open window at which the Tab key stops. */
final class TabStops {
  private static final FxRobot ROBOT = new FxRobot();

  /** More than the stops of any page. */
  private static final int MANY = 200;

  private TabStops() {}

  /** Where Tab stops, until it comes round. */
  static SequencedSet<Node> all() {
    var stops = new LinkedHashSet<Node>();
    for (var i = 0; i < MANY; i++) {
      ROBOT.type(KeyCode.TAB);
      if (!focused().map(stops::add).orElse(false)) {
        return stops;
      }
    }
    throw new AssertionError("Tab does not come round: " + stops);
  }

  /** Stops that look the same when the keys leave them. */
  static List<Node> unseen() {
    var seen = new LinkedHashSet<Node>();
    var unseen = new ArrayList<Node>();
    ROBOT.type(KeyCode.TAB);
    for (var stop = focused().orElseThrow(); seen.add(stop); stop = focused().orElseThrow()) {
      var look = look(stop);
      ROBOT.type(KeyCode.TAB);
      if (look(stop).equals(look)) {
        unseen.add(stop);
      }
    }
    return unseen;
  }

  /** What a control shows around its content. */
  private static List<Object> look(Node node) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          node.applyCss();
          return switch (node) {
            case Region region -> looks(region.getBorder(), region.getBackground());
            case Shape shape -> looks(shape.getStroke(), shape.getStrokeWidth());
            default -> List.of();
          };
        });
  }

  private static List<Object> looks(Object... each) {
    return Stream.of(each).<Object>map(Optional::ofNullable).toList();
  }

  static Optional<Node> focused() {
    return ROBOT.listWindows().stream()
        .filter(window -> window.isFocused())
        .findFirst()
        .flatMap(window -> Optional.ofNullable(window.getScene().getFocusOwner()));
  }
}
