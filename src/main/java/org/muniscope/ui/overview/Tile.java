package org.muniscope.ui.overview;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/** One figure that one looks for first, with its name above and a remark below. */
final class Tile extends VBox {
  Tile(String name, Labeled figure, Labeled remark) {
    getStyleClass().addAll("overview-panel", "overview-tile");
    var label = new Label(name);
    label.getStyleClass().add("overview-name");
    figure.getStyleClass().add("overview-figure");
    remark.getStyleClass().add("overview-remark");
    remark.setMinWidth(0);
    getChildren().addAll(label, figure, remark);
  }
}
