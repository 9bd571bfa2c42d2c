package org.muniscope.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.TextSize;

/** The sections that have a view, one of them shown; in a narrow window only their icons. */
final class Sidebar extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** Pixels of a window whose words have their usual size. */
  private static final double NARROW_WINDOW = 1050;

  private final ObjectProperty<Section> section;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
  private double scale = 1;

  Sidebar(ObjectProperty<Section> section) {
    this.section = section;
    getStyleClass().add("sidebar");
    setAccessibleText(Messages.text("window.sidebar.name"));
    section.subscribe(this::select);
    var width = sceneProperty().flatMap(Scene::widthProperty).map(Number::doubleValue).orElse(0.0);
    TextSize.follow(
        this,
        share -> {
          scale = share;
          fit(width.getValue());
        });
    width.subscribe(this::fit);
  }

  private void fit(double window) {
    var narrow = window > 0 && window / scale < NARROW_WINDOW;
    pseudoClassStateChanged(NARROW, narrow);
    buttons
        .values()
        .forEach(button -> {
          button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
          button.setTooltip(narrow ? new Tooltip(button.getText()) : null);
        });
  }

  /** Offers another section; they stand in their own order, however they come. */
  void add(Section added) {
    var button = new ToggleButton(added.title(), new FontIcon(added.icon()));
    button.setId("section-" + added.name().toLowerCase(Locale.ROOT));
    button.setToggleGroup(group);
    button.setAccessibleText(added.title());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.getStyleClass().add("sidebar-item");
    // A second click must not leave the sidebar without a choice.
    button.setOnAction(_ -> {
      section.set(added);
      button.setSelected(true);
    });
    buttons.put(added, button);
    getChildren().setAll(buttons.values());
    select(section.get());
  }

  private void select(Section chosen) {
    buttons.forEach((each, button) -> button.setSelected(each == chosen));
  }
}
