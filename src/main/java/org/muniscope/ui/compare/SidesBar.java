package org.muniscope.ui.compare;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;

/** Which fund stands on which side. */
final class SidesBar extends HBox {
  private final CompareModel model;

  SidesBar(CompareModel model) {
    this.model = model;
    getStyleClass().add("compare-tools");
    setAlignment(Pos.CENTER_LEFT);
    var swap = new Button("", new FontIcon(Feather.REPEAT));
    swap.setId("compare-swap");
    swap.setTooltip(new Tooltip(Messages.text("compare.swap")));
    swap.setAccessibleText(Messages.text("compare.swap"));
    swap.setMinWidth(USE_PREF_SIZE);
    swap.setOnAction(_ -> model.swap());
    getChildren()
        .setAll(
            chooser("compare-before", Messages.text("compare.side.before"), model.before()),
            swap,
            chooser("compare-after", Messages.text("compare.side.after"), model.after()));
  }

  private ComboBox<Fund> chooser(String id, String name, ObjectProperty<Optional<Fund>> side) {
    var chooser = new ComboBox<Fund>();
    chooser.setId(id);
    chooser.setAccessibleText(name);
    chooser.setMaxWidth(Double.MAX_VALUE);
    chooser.setPrefWidth(200);
    setHgrow(chooser, Priority.ALWAYS);
    chooser.setCellFactory(_ -> new FundCell());
    chooser.setButtonCell(new FundCell());
    side.subscribe(now ->
        now.ifPresent(fund -> {
          chooser.getItems().setAll(model.funds());
          chooser.setValue(fund);
        }));
    chooser.setOnAction(_ ->
        Optional.ofNullable(chooser.getValue())
            .filter(fund -> side.get().filter(fund::isSame).isEmpty())
            .ifPresent(fund -> side.set(Optional.of(fund))));
    return chooser;
  }

  /** A fund in the list of funds. */
  private final class FundCell extends ListCell<Fund> {
    @Override
    protected void updateItem(Fund fund, boolean empty) {
      super.updateItem(fund, empty);
      setText(empty || fund == null ? "" : fund.titleAmong(model.funds()));
    }
  }
}
