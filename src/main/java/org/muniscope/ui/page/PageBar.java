package org.muniscope.ui.page;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Heading;
import org.muniscope.ui.kit.Messages;

/** The controls above a page: turning and zooming. */
final class PageBar extends StackPane {
  private final PageModel model;

  PageBar(PageModel model, Runnable zoomIn, Runnable zoomOut, ObservableValue<Number> factor) {
    this.model = model;
    getStyleClass().add("page-bar");
    var previous =
        button(
            "previous", Messages.text("page.bar.previous"), Feather.CHEVRON_LEFT, model::previous);
    previous.disableProperty().bind(model.pageProperty().map(page -> page.intValue() == 1));
    var next = button("next", Messages.text("page.bar.next"), Feather.CHEVRON_RIGHT, model::next);
    next.disableProperty().bind(model.pageProperty().map(page -> page.intValue() == model.pages()));
    var turning =
        row(previous, number(), new Label(Messages.text("page.bar.of", model.pages())), next);
    var zooming =
        row(
            button("zoomOut", Messages.text("page.bar.zoomOut"), Feather.ZOOM_OUT, zoomOut),
            factorLabel(factor),
            button("zoomIn", Messages.text("page.bar.zoomIn"), Feather.ZOOM_IN, zoomIn),
            new Separator(Orientation.VERTICAL));
    zooming.getChildren().addAll(fits());
    getChildren().add(new Heading(turning, zooming));
  }

  private static HBox row(Node... parts) {
    var row = new HBox(parts);
    row.getStyleClass().add("page-bar-part");
    return row;
  }

  private Node number() {
    var field = new TextField();
    field.setId("page-number");
    field.setPrefColumnCount(3);
    field.setMinWidth(USE_PREF_SIZE);
    field.setAccessibleText(Messages.text("page.bar.number"));
    model.pageProperty().subscribe(page -> field.setText(String.valueOf(page)));
    field.setOnAction(_ -> {
      number(field.getText()).ifPresent(model::turnTo);
      field.setText(String.valueOf(model.page()));
    });
    return field;
  }

  private static OptionalInt number(String text) {
    var digits = text.strip();
    return digits.matches("[0-9]{1,6}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private static Node factorLabel(ObservableValue<Number> factor) {
    var words = new Label();
    words.getStyleClass().add("factor");
    words
        .textProperty()
        .bind(
            factor.map(
                each -> Messages.text("page.bar.factor", Math.round(each.doubleValue() * 100))));
    return words;
  }

  private Node[] fits() {
    var group = new ToggleGroup();
    var width =
        fit(
            "fitWidth",
            Messages.text("page.bar.fitWidth"),
            Feather.CODE,
            new Zoom.FitWidth(),
            group);
    var page =
        fit(
            "fitPage",
            Messages.text("page.bar.fitPage"),
            Feather.MAXIMIZE,
            new Zoom.FitPage(),
            group);
    return new Node[] {width, page};
  }

  private ToggleButton fit(String name, String words, Feather icon, Zoom zoom, ToggleGroup group) {
    var toggle = new ToggleButton("", new FontIcon(icon));
    toggle.setId("page-" + name);
    toggle.setToggleGroup(group);
    toggle.setAccessibleText(words);
    toggle.setTooltip(new Tooltip(words));
    toggle.getStyleClass().addAll("flat", "button-icon");
    model.zoomProperty().subscribe(current -> toggle.setSelected(current.equals(zoom)));
    toggle.setOnAction(_ -> {
      model.zoomProperty().set(zoom);
      toggle.setSelected(true);
    });
    return toggle;
  }

  private static Button button(String name, String words, Feather icon, Runnable action) {
    var button = new Button("", new FontIcon(icon));
    button.setId("page-" + name);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
