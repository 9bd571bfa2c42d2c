package org.muniscope.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.RecentFiling;
import org.muniscope.ui.kit.Messages;

/** A filing of before on the first screen: a click opens it, its pin keeps it at hand. */
final class RecentRow extends HBox {
  private final RecentFiling filing;
  private final Commands commands;

  RecentRow(RecentFiling filing, Commands commands) {
    this.filing = filing;
    this.commands = commands;
    setAlignment(Pos.CENTER_LEFT);
    var link = link();
    HBox.setHgrow(link, Priority.ALWAYS);
    getChildren().addAll(link, pin());
  }

  private Button link() {
    var button = new Button("", words());
    button.getStyleClass().addAll(Styles.FLAT, "recent-item");
    button.setAccessibleText(filing.file().toString());
    button.setTooltip(new Tooltip(filing.file().toString()));
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMinWidth(0);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> commands.openAgain(filing));
    return button;
  }

  private Node words() {
    var name = new Label(String.valueOf(filing.file().getFileName()), new FontIcon("fth-file"));
    var folder = new Label(folder(filing.file()));
    folder.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMinWidth(Region.USE_PREF_SIZE);
    var both = new HBox(name, folder);
    both.setAlignment(Pos.CENTER_LEFT);
    both.getStyleClass().add("recent-words");
    return both;
  }

  private Node pin() {
    var pin = new ToggleButton("", new FontIcon("fth-bookmark"));
    var name = String.valueOf(filing.file().getFileName());
    var hint =
        filing.pinned()
            ? Messages.text("start.recent.unpin", name)
            : Messages.text("start.recent.pin", name);
    pin.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "pin");
    pin.setSelected(filing.pinned());
    pin.setAccessibleText(hint);
    pin.setTooltip(new Tooltip(hint));
    pin.setOnAction(_ -> commands.pin(filing, pin.isSelected()));
    return pin;
  }

  private static String folder(Path file) {
    var parent = file.toAbsolutePath().getParent();
    return parent == null ? "" : parent.toString();
  }
}
