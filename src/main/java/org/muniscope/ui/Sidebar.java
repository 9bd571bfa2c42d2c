package org.muniscope.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;

/** The sections that have a view, one of them shown. */
final class Sidebar extends VBox {
  private final ObjectProperty<Section> section;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);

  Sidebar(ObjectProperty<Section> section) {
    this.section = section;
    getStyleClass().add("sidebar");
    setAccessibleText(Messages.text("window.sidebar.name"));
    section.subscribe(this::select);
  }

  /** Offers another section; they stand in their own order, however they come. */
  void add(Section added) {
    var button = new ToggleButton(added.title(), new FontIcon(added.icon()));
    button.setId("section-" + added.name().toLowerCase(Locale.ROOT));
    button.setToggleGroup(group);
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
