package org.muniscope.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A framed part of the overview with its title and, under it, what a reader must know. */
final class Panel extends VBox {
  Panel(String title, Node content, String note) {
    getStyleClass().add("overview-panel");
    var heading = new Label(title);
    heading.getStyleClass().add("overview-title");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(heading, content);
    if (!note.isBlank()) {
      var words = new Label(note);
      words.getStyleClass().add("overview-note");
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
      getChildren().add(words);
    }
  }
}
