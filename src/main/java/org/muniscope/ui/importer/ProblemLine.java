package org.muniscope.ui.importer;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A problem as a link to the place where all is said of it, and what is wrong in a sentence. */
final class ProblemLine extends HBox {
  ProblemLine(Problem problem, Runnable lead) {
    getStyleClass().add("problem-line");
    var link = new Hyperlink(problem.name());
    link.setOnAction(_ -> lead.run());
    link.setMinWidth(USE_PREF_SIZE);
    var words = new Label(problem.words());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(link, words);
  }
}
