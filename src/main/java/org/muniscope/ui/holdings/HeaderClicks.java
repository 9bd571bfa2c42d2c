package org.muniscope.ui.holdings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Lets Ctrl and a click on a column's head order by a further column. The toolkit knows only Shift
 * for that; people try both.
 */
final class HeaderClicks {
  private final HoldingsModel model;

  HeaderClicks(HoldingsModel model) {
    this.model = model;
  }

  void install(TableView<?> table) {
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void released(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY
        && click.isShortcutDown()
        && click.isStillSincePress()) {
      column(click.getTarget())
          .ifPresent(id -> {
            click.consume();
            turn(id);
          });
    }
  }

  /** Ascending, then descending, then not at all: as a plain click does. */
  private void turn(String id) {
    var keys = new ArrayList<>(model.order().get());
    var ascending = new SortKey(id, false);
    var descending = new SortKey(id, true);
    if (keys.contains(ascending)) {
      keys.replaceAll(key -> key.equals(ascending) ? descending : key);
    } else if (!keys.remove(descending)) {
      keys.add(ascending);
    }
    model.order().set(List.copyOf(keys));
  }

  private static Optional<String> column(Object target) {
    var node = Optional.of(target).filter(Node.class::isInstance).map(Node.class::cast);
    while (node.isPresent()) {
      if (node.get() instanceof TableColumnHeader head) {
        return Optional.ofNullable(head.getTableColumn()).map(column -> column.getId());
      }
      node = node.map(Node::getParent);
    }
    return Optional.empty();
  }
}
