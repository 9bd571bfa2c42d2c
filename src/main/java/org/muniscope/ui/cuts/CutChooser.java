package org.muniscope.ui.cuts;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.muniscope.analysis.Cut;
import org.muniscope.ui.kit.Messages;

/** The choice by what bonds are put together. */
final class CutChooser extends HBox {
  private static final double GAP = 8;

  private final ComboBox<Cut> choice = new ComboBox<>();

  /** Follows and sets the property. */
  CutChooser(ObjectProperty<Cut> cut) {
    super(GAP);
    setAlignment(Pos.CENTER_LEFT);
    var name = new Label(Messages.text("cuts.control.cut"));
    name.getStyleClass().add("segments-name");
    name.setLabelFor(choice);
    name.setMinWidth(USE_PREF_SIZE);
    choice.setId("cuts-chooser");
    choice.setAccessibleText(Messages.text("cuts.control.cut"));
    choice.setVisibleRowCount(Cut.values().length);
    choice.setMinWidth(USE_PREF_SIZE);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Cut shown) {
            return CutWords.column(shown);
          }

          @Override
          public Cut fromString(String words) {
            throw new UnsupportedOperationException("a cut is chosen, never typed");
          }
        });
    choice.setValue(cut.get());
    choice.valueProperty().bindBidirectional(cut);
    getChildren().addAll(name, choice);
  }

  /** Offers these. */
  void offer(List<Cut> cuts) {
    choice.getItems().setAll(cuts);
  }
}
