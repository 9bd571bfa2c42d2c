package org.muniscope.ui.notes;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Facet;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** One facet: a box to choose it, the filing's sentence under it, and its figures. */
final class FacetRow extends VBox {
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final CheckBox choice;
  private final Label bonds = figure("notes-bonds");
  private final Label principal = figure("notes-money");
  private final Label value = figure("notes-money");

  FacetRow(Facet facet, Runnable toggle) {
    choice = new CheckBox(name(facet.criterion()));
    choice.setMnemonicParsing(false); // an underscore that is printed is one
    choice.getStyleClass().add("notes-choice");
    choice.setOnAction(_ -> toggle.run());
    choice.setWrapText(true);
    choice.setMinWidth(0);
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    var line = new HBox(choice, bonds, principal, value);
    line.getStyleClass().add("notes-line");
    getStyleClass().add("notes-row");
    getChildren().add(line);
    facet
        .sentence()
        .ifPresent(text -> {
          var sentence = new Label(text);
          sentence.setWrapText(true);
          sentence.setMinHeight(USE_PREF_SIZE);
          sentence.getStyleClass().add("notes-sentence");
          sentence.setOnMouseClicked(_ -> choice.fire());
          getChildren().add(sentence);
        });
  }

  /** Shows the figures within what is shown. */
  void show(Facet facet, boolean chosen) {
    var tally = facet.tally();
    choice.setSelected(chosen);
    bonds.setText(Figures.count(tally.count()));
    principal.setText(Figures.money(tally.principal()));
    value.setText(Figures.money(tally.value()));
    pseudoClassStateChanged(NONE, tally.count() == 0);
    choice.setAccessibleText(
        Messages.text(
            "notes.row.spoken",
            name(facet.criterion()),
            tally.count(),
            principal.getText(),
            value.getText()));
  }

  private static String name(Criterion criterion) {
    return criterion instanceof Criterion.Marked(var mark) ? "(" + mark + ")" : criterion.label();
  }

  private static Label figure(String style) {
    var label = new Label();
    label.getStyleClass().addAll("notes-figure", style);
    label.setAlignment(Pos.TOP_RIGHT);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
