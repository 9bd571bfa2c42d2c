package org.muniscope.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.ui.kit.Messages;

/** The way back: Back, Forward, and a breadcrumb of what is shown. */
final class TrailBar extends HBox {
  private final ObjectProperty<HoldingFilter> filter;
  private final HBox crumbs = new HBox();

  TrailBar(TrailModel trail, ObjectProperty<HoldingFilter> filter) {
    this.filter = filter;
    getStyleClass().add("trail");
    setAlignment(Pos.CENTER_LEFT);
    crumbs.setAlignment(Pos.CENTER_LEFT);
    crumbs.getStyleClass().add("crumbs");
    crumbs.setAccessibleText(Messages.text("window.trail.crumbs"));
    var back = step("back", "fth-arrow-left", Messages.text("window.trail.back"), trail::back);
    back.disableProperty().bind(trail.hasBack().not());
    var forward =
        step("forward", "fth-arrow-right", Messages.text("window.trail.forward"), trail::forward);
    forward.disableProperty().bind(trail.hasForward().not());
    getChildren().addAll(back, forward, crumbs);
    crumbs.visibleProperty().bind(trail.section().map(Section::isFiltered));
    filter.subscribe(this::show);
  }

  private void show(HoldingFilter shown) {
    var levels = shown.criteria();
    crumbs
        .getChildren()
        .setAll(crumb(Messages.text("window.trail.all"), HoldingFilter.ALL, levels.isEmpty()));
    for (var level = 1; level <= levels.size(); level++) {
      var arrow = new FontIcon("fth-chevron-right");
      arrow.getStyleClass().add("muted-icon");
      crumbs
          .getChildren()
          .addAll(
              List.of(
                  arrow,
                  crumb(levels.get(level - 1).label(), shown.upTo(level), level == levels.size())));
    }
    if (!shown.isAll()) {
      var clear = step("clear", "fth-x", Messages.text("window.trail.clear"), this::clear);
      crumbs.getChildren().add(clear);
    }
  }

  private void clear() {
    filter.set(HoldingFilter.ALL);
  }

  /** The last crumb is where one is; the ones before it lead back. */
  private Node crumb(String words, HoldingFilter target, boolean last) {
    if (last) {
      var here = new Label(words);
      here.getStyleClass().addAll("crumb", Styles.TEXT_BOLD);
      return here;
    }
    var link = new Button(words);
    link.setMnemonicParsing(false); // an underscore that was typed or printed is one
    link.getStyleClass().addAll("crumb", Styles.FLAT, Styles.ACCENT);
    link.setOnAction(_ -> filter.set(target));
    return link;
  }

  private static Button step(String id, String icon, String words, Runnable action) {
    var button = new Button("", new FontIcon(icon));
    button.setId("trail-" + id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
