package org.muniscope.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.RecentFiling;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.StyleSheet;

/** The one window: the first screen, or the filing that is open. */
public final class MainWindow implements Commands {
  private final Stage stage;
  private final DeskModel desk;
  private final Errands errands;
  private final Explorer explorer;
  private final Menus menus;
  private final BorderPane shell = new BorderPane();
  private final StackPane root;

  /**
   * A window that is not yet shown.
   *
   * @param stage the bare window
   * @param desk what it shows
   * @param appearance its look
   * @param errands what it asks of others
   * @param memory where it stood
   */
  public MainWindow(
      Stage stage, DeskModel desk, Appearance appearance, Errands errands, WindowMemory memory) {
    this.stage = stage;
    this.desk = desk;
    this.errands = errands;
    explorer = new Explorer(desk);
    menus = new Menus(this, desk);
    shell.setTop(menus.bar(appearance));
    var drop = dropHint();
    root = new StackPane(shell, new OpeningPane(desk, this::open), drop);
    DropTarget.install(root, drop, this::open);
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::turnByMouse);
    var start = new StartView(this, desk.recent());
    desk.filing().filing().subscribe(filing -> show(filing, start));
    stage.setScene(scene(root));
    appearance.install(stage.getScene());
    WindowIcons.addTo(stage);
    memory.restore(stage);
    onClosing(() -> memory.remember(stage));
  }

  /** Gives a section its view, which is made when it is first looked at. */
  public void add(Section section, Supplier<Node> view) {
    explorer.add(section, view);
    menus.add(section);
  }

  /** Lays something over the window that takes no clicks beside its own, such as messages. */
  public void overlay(Node node) {
    StackPane.setAlignment(node, Pos.BOTTOM_RIGHT);
    root.getChildren().add(node);
  }

  /** Offers the page of the filing beside the views. */
  public void add(PageDesk pages) {
    pages.install(explorer, root);
  }

  /** Offers to report what is wrong with the open filing. */
  public void offerReport(Runnable report) {
    menus.offerReport(() -> {
      if (new ReportBox().isWanted(stage)) {
        report.run();
      }
    });
  }

  /** Does something when the window closes. */
  public void onClosing(Runnable step) {
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> step.run());
  }

  /** Shows the window. */
  public void show() {
    stage.show();
  }

  @Override
  public void open() {
    errands.importing().accept(Optional.empty());
  }

  @Override
  public void open(Path file) {
    errands.importing().accept(Optional.of(file));
  }

  @Override
  public void openSample() {
    errands.openSample().run();
  }

  @Override
  public void openAgain(RecentFiling filing) {
    desk.openAgain(filing, this::open);
  }

  @Override
  public void pin(RecentFiling filing, boolean pinned) {
    desk.pin(filing, pinned);
  }

  @Override
  public void forgetRecent() {
    desk.forgetRecent();
  }

  @Override
  public void close() {
    desk.close();
  }

  @Override
  public void exportTable() {
    errands.exportTable().run();
  }

  @Override
  public void saveOverview() {
    errands.saveOverview().run();
  }

  @Override
  public void printOverview() {
    errands.printOverview().run();
  }

  @Override
  public void compare() {
    errands.compare().run();
  }

  @Override
  public void find() {
    desk.show(Section.HOLDINGS);
    errands.find().run();
  }

  @Override
  public void showShortcuts() {
    new ShortcutSheet().show(stage);
  }

  @Override
  public void showAbout() {
    new AboutBox().show(stage);
  }

  @Override
  public void quit() {
    // A popup that is still open when the toolkit ends takes the whole program down with it.
    List.copyOf(Window.getWindows()).forEach(Window::hide);
  }

  private void show(Optional<ImportedFiling> filing, Node start) {
    shell.setCenter(filing.isPresent() ? explorer : start);
    explorer.open(filing.isPresent());
    explorer.requestFocus();
    stage.setTitle(
        filing.isPresent()
            ? Messages.text("window.stage.filing", desk.filing().portfolio().get().fund())
            : Messages.text("window.stage.empty"));
  }

  private void turnByMouse(MouseEvent press) {
    if (press.getButton() == MouseButton.BACK) {
      desk.trail().back();
    } else if (press.getButton() == MouseButton.FORWARD) {
      desk.trail().forward();
    }
  }

  private static Scene scene(StackPane root) {
    var scene = new Scene(root);
    scene.getStylesheets().add(StyleSheet.beside(MainWindow.class, "muniscope.css"));
    return scene;
  }

  private static Node dropHint() {
    var words = new Label(Messages.text("window.drop.hint"), new FontIcon("fth-download"));
    words.getStyleClass().add("lead");
    var hint = new StackPane(words);
    hint.getStyleClass().add("drop-hint");
    return hint;
  }
}
