package org.muniscope.ui.importer;

import java.util.Arrays;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;

/** The line above each page: which of the three parts of an import this is. */
final class StepHead extends HBox {
  /** The parts of an import. */
  enum Place {
    CHOOSE(1),
    READ(2),
    REVIEW(3);

    private final int number;

    Place(int number) {
      this.number = number;
    }
  }

  StepHead(Place here) {
    getStyleClass().add("step-head");
    setAccessibleText(
        Messages.text("import.head.spoken", here.number, Place.values().length, Messages.of(here)));
    Arrays.stream(Place.values()).forEach(place -> add(place, here));
  }

  private void add(Place place, Place here) {
    if (place != Place.CHOOSE) {
      var line = new Separator(Orientation.HORIZONTAL);
      HBox.setHgrow(line, Priority.ALWAYS);
      getChildren().add(line);
    }
    var label = new Label(Messages.of(place), badge(place, here));
    label.getStyleClass().add("step");
    if (place == here) {
      label.getStyleClass().add("step-here");
    } else if (place.compareTo(here) < 0) {
      label.getStyleClass().add("step-done");
    }
    getChildren().add(label);
  }

  private static Node badge(Place place, Place here) {
    var badge =
        place.compareTo(here) < 0
            ? new Label("", new FontIcon(Feather.CHECK))
            : new Label(String.valueOf(place.number));
    badge.getStyleClass().add("badge");
    return badge;
  }
}
