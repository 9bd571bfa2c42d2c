package org.muniscope.ui.importer;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Tab;
import javafx.scene.layout.BorderPane;
import org.muniscope.ui.importer.ReviewViews.Led;

/**
 * A tab whose view is made when it is first looked at, and which can be led to one of its lines.
 */
final class LedTab<T> extends Tab {
  private final Supplier<Led<T>> view;
  private Optional<Led<T>> made = Optional.empty();

  LedTab(String title, Supplier<Led<T>> view) {
    super(title);
    this.view = view;
    setOnSelectionChanged(_ -> {
      if (isSelected()) {
        made();
      }
    });
  }

  /** Comes to the front and selects a line. */
  void lead(T line) {
    getTabPane().getSelectionModel().select(this);
    made().lead().accept(line);
  }

  private Led<T> made() {
    var now = made.orElseGet(view);
    if (made.isEmpty()) {
      made = Optional.of(now);
      setContent(new BorderPane(now.view()));
    }
    return now;
  }
}
