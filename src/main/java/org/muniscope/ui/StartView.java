package org.muniscope.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.RecentFiling;
import org.muniscope.ui.kit.Messages;

/** The first screen: what the program does, and how to begin. */
final class StartView extends StackPane {
  private final Commands commands;
  private final VBox recent = new VBox();

  StartView(Commands commands, ObservableList<RecentFiling> filings) {
    this.commands = commands;
    getStyleClass().add("start");
    recent.getStyleClass().add("recent");
    var page = new VBox(heading(), lessons(), buttons(), drop(), recent);
    page.getStyleClass().add("start-page");
    page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var place = new ScrollPane(new StackPane(page));
    place.setFitToWidth(true);
    place.setFitToHeight(true);
    place.setFocusTraversable(false);
    place.getStyleClass().add("start-place");
    getChildren().add(place);
    filings.addListener((ListChangeListener<RecentFiling>) _ -> show(filings));
    show(filings);
  }

  private static Node heading() {
    var title = new Label(Messages.text("start.page.title"));
    title.getStyleClass().add(Styles.TITLE_1);
    var subtitle = new Label(Messages.text("start.page.subtitle"));
    subtitle.getStyleClass().addAll(Styles.TEXT_MUTED, "lead");
    return new VBox(title, subtitle);
  }

  private static Node lessons() {
    var lessons =
        new VBox(
            lesson("fth-file-text", Messages.text("start.lesson.open")),
            lesson("fth-check-circle", Messages.text("start.lesson.check")),
            lesson("fth-pie-chart", Messages.text("start.lesson.explore")));
    lessons.getStyleClass().add("lessons");
    return lessons;
  }

  private static Node lesson(String icon, String words) {
    var label = new Label(words, new FontIcon(icon));
    label.getStyleClass().add("lesson");
    return label;
  }

  private Node buttons() {
    var open = new Button(Messages.text("start.button.open"), new FontIcon("fth-folder"));
    open.setId("start-open");
    open.setDefaultButton(true);
    open.setOnAction(_ -> commands.open());
    var sample = new Button(Messages.text("start.button.sample"), new FontIcon("fth-book-open"));
    sample.setId("start-sample");
    sample.setOnAction(_ -> commands.openSample());
    var buttons = new HBox(open, sample);
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  private static Node drop() {
    var hint = new Label(Messages.text("start.page.drop"));
    hint.getStyleClass().add(Styles.TEXT_MUTED);
    return hint;
  }

  private void show(List<RecentFiling> filings) {
    recent.setVisible(!filings.isEmpty());
    recent.setManaged(!filings.isEmpty());
    var title = new Label(Messages.text("start.recent.title"));
    title.getStyleClass().add(Styles.TEXT_BOLD);
    recent.getChildren().setAll(title);
    Stream.concat(
            filings.stream().filter(RecentFiling::pinned),
            filings.stream().filter(each -> !each.pinned()).limit(5))
        .map(each -> new RecentRow(each, commands))
        .forEach(recent.getChildren()::add);
  }
}
