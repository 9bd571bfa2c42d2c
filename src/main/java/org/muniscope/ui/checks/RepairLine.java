package org.muniscope.ui.checks;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.model.Repair;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Messages;

/** Repairs that belong together, in a line with their place and what can be done with them. */
final class RepairLine extends HBox {
  /** The repairs as words, with a way to their page. */
  private RepairLine(List<Repair> repairs, Consumer<Source> onPage, Button action) {
    getStyleClass().add("repair-line");
    var words = new Label(repairs.stream().map(Repair::words).collect(Collectors.joining("\n")));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var page = new Hyperlink(Messages.text("checks.repair.page"));
    page.setMinWidth(Region.USE_PREF_SIZE);
    page.setOnAction(_ -> onPage.accept(repairs.getFirst().line().place()));
    action.setMinWidth(Region.USE_PREF_SIZE);
    action.getStyleClass().add(Styles.SMALL);
    getChildren().addAll(words, page, action);
  }

  /** Repairs that may be accepted. */
  static RepairLine proposed(
      List<Repair> repairs, Consumer<Source> onPage, Consumer<List<Repair>> onAccept) {
    var accept = new Button(Messages.text("checks.repair.accept"), new FontIcon("fth-check"));
    accept.getStyleClass().addAll("accept-repair", Styles.ACCENT);
    accept.setOnAction(_ -> onAccept.accept(repairs));
    return new RepairLine(repairs, onPage, accept);
  }

  /** A repair that was made. */
  static RepairLine made(Repair repair, Consumer<Source> onPage, Consumer<Repair> onUndo) {
    var undo = new Button(Messages.text("checks.repair.undo"), new FontIcon("fth-rotate-ccw"));
    undo.getStyleClass().add("undo-repair");
    undo.setOnAction(_ -> onUndo.accept(repair));
    return new RepairLine(List.of(repair), onPage, undo);
  }
}
