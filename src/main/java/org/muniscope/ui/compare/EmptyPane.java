package org.muniscope.ui.compare;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;

/** Nothing is compared yet: what there is to see, and the ways to a second filing. */
final class EmptyPane extends VBox {
  /** More would hide the button. */
  private static final int RECENT = 5;

  EmptyPane(CompareModel model, CompareLinks links) {
    getStyleClass().add("chart-empty");
    var title = new Label(Messages.text("compare.empty.title"), new FontIcon(Feather.COLUMNS));
    title.getStyleClass().add("chart-empty-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    var text = new Label(Messages.text("compare.empty.text"));
    text.setWrapText(true);
    text.setMaxWidth(560);
    text.setMinHeight(USE_PREF_SIZE);
    var choose = new Button(Messages.text("compare.empty.choose"));
    choose.setId("compare-choose");
    choose.setDefaultButton(true);
    choose.setWrapText(true);
    choose.setMinHeight(USE_PREF_SIZE);
    choose.setOnAction(_ -> links.choose().accept(Optional.empty()));
    getChildren().addAll(title, text, choose);
    if (model.hasFunds()) {
      var funds = new Button(Messages.text("compare.empty.funds"));
      funds.setId("compare-funds");
      funds.setOnAction(_ -> model.compareFunds());
      getChildren().add(funds);
    }
    links.recent().get().stream().limit(RECENT).forEach(file -> add(file, links));
  }

  private void add(Path file, CompareLinks links) {
    var link =
        new Hyperlink(Messages.text("compare.empty.recent", String.valueOf(file.getFileName())));
    link.setMnemonicParsing(false);
    link.setOnAction(_ -> links.choose().accept(Optional.of(file)));
    getChildren().add(link);
  }
}
