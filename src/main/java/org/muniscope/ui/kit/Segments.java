package org.muniscope.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * One choice out of a few, all of them visible, with the words that say what is chosen.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {
  private final String name;
  private final ObjectProperty<T> chosen;
  private final Function<T, String> text;
  private final HBox buttons = new HBox();
  private final ToggleGroup group = new ToggleGroup();

  /** Follows and sets the property. */
  public Segments(
      String name, ObjectProperty<T> chosen, List<T> choices, Function<T, String> text) {
    super(name.isBlank() ? 0 : 8);
    this.name = name;
    this.chosen = chosen;
    this.text = text;
    setAlignment(Pos.CENTER_LEFT);
    var label = new Label(name);
    label.getStyleClass().add("segments-name");
    label.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(label, buttons);
    offer(choices);
    chosen.subscribe(this::show);
  }

  /** Offers other choices than before. */
  public void offer(List<T> choices) {
    group.getToggles().clear();
    buttons.getChildren().setAll(choices.stream().map(this::button).toList());
    round(buttons.getChildren());
    show(chosen.get());
  }

  private ToggleButton button(T choice) {
    var words = text.apply(choice);
    var button = new ToggleButton(words);
    button.setUserData(choice);
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText((name + " " + words).strip());
    button.setOnAction(_ -> {
      // a click on what is chosen already would leave nothing chosen
      button.setSelected(true);
      chosen.set(choice);
    });
    return button;
  }

  private void show(T choice) {
    for (var toggle : group.getToggles()) {
      if (choice.equals(toggle.getUserData())) {
        group.selectToggle(toggle);
      }
    }
  }

  private static void round(List<Node> all) {
    if (all.size() > 1) {
      all.forEach(button -> button.getStyleClass().add("center-pill"));
      all.getFirst().getStyleClass().remove("center-pill");
      all.getFirst().getStyleClass().add("left-pill");
      all.getLast().getStyleClass().remove("center-pill");
      all.getLast().getStyleClass().add("right-pill");
    }
  }
}
