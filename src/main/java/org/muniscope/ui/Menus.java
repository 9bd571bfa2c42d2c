package org.muniscope.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.RecentFiling;
import org.muniscope.ui.kit.Messages;

/** The menu bar: everything that can be done, with its keys. */
final class Menus {
  private final Commands commands;
  private final DeskModel desk;
  private final ObservableValue<Boolean> nothingOpen;
  private final Menu help = new Menu(Messages.text("menu.help.title"));
  private final Menu sections = new Menu(Messages.text("menu.view.title"));
  private int sectionCount;

  Menus(Commands commands, DeskModel desk) {
    this.commands = commands;
    this.desk = desk;
    this.nothingOpen = desk.filing().filing().map(Optional::isEmpty);
  }

  MenuBar bar(Appearance appearance) {
    return new MenuBar(file(), edit(), view(appearance), help());
  }

  /** Adds a section to the view menu, reached by Ctrl and its number. */
  void add(Section section) {
    sectionCount++;
    var item =
        item(
            section.title(),
            Optional.of(KeyCombination.keyCombination("Shortcut+" + sectionCount)),
            () -> desk.show(section));
    sections.getItems().add(sectionCount - 1, ifOpen(item));
  }

  private Menu file() {
    var recent = new Menu(Messages.text("menu.file.recent"));
    desk.recent().addListener((ListChangeListener<RecentFiling>) _ -> fill(recent, desk.recent()));
    fill(recent, desk.recent());
    return menu(
        Messages.text("menu.file.title"),
        item(Shortcut.OPEN, commands::open),
        item(Messages.text("menu.file.sample"), commands::openSample),
        recent,
        ifOpen(item(Shortcut.COMPARE, commands::compare)),
        ifOpen(item(Shortcut.CLOSE, commands::close)),
        new SeparatorMenuItem(),
        ifOpen(item(Shortcut.EXPORT, commands::exportTable)),
        ifOpen(item(Messages.text("menu.file.overview"), commands::saveOverview)),
        ifOpen(item(Messages.text("menu.file.print"), commands::printOverview)),
        new SeparatorMenuItem(),
        item(Shortcut.QUIT, commands::quit));
  }

  private Menu edit() {
    var undo = item(Shortcut.UNDO, desk.review()::undo);
    undo.disableProperty().bind(desk.review().hasUndo().not());
    var redo = item(Shortcut.REDO, desk.review()::redo);
    redo.disableProperty().bind(desk.review().hasRedo().not());
    return menu(
        Messages.text("menu.edit.title"),
        undo,
        redo,
        new SeparatorMenuItem(),
        ifOpen(item(Shortcut.FIND, commands::find)),
        ifOpen(item(Shortcut.SHOW_ALL, () -> desk.filing().filter().set(HoldingFilter.ALL))));
  }

  private Menu view(Appearance appearance) {
    var trail = desk.trail();
    var back = item(Shortcut.BACK, trail::back);
    back.disableProperty().bind(trail.hasBack().not());
    var forward = item(Shortcut.FORWARD, trail::forward);
    forward.disableProperty().bind(trail.hasForward().not());
    sections
        .getItems()
        .addAll(new SeparatorMenuItem(), back, forward, new SeparatorMenuItem(), appearance.menu());
    return sections;
  }

  private Menu help() {
    help.getItems()
        .addAll(
            item(Shortcut.SHORTCUTS, commands::showShortcuts),
            item(Messages.text("menu.help.about"), commands::showAbout));
    return help;
  }

  /** Offers to report what is wrong with the open filing. */
  void offerReport(Runnable report) {
    help.getItems().add(1, ifOpen(item(Messages.text("menu.help.report"), report)));
  }

  private void fill(Menu menu, ObservableList<RecentFiling> recent) {
    menu.getItems().clear();
    var pinned = recent.stream().filter(RecentFiling::pinned).count();
    for (var filing : recent) {
      if (pinned > 0 && menu.getItems().size() == pinned) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      var item = item(filing.file().toString(), () -> commands.openAgain(filing));
      item.setMnemonicParsing(false);
      menu.getItems().add(item);
    }
    menu.setDisable(recent.isEmpty());
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(Messages.text("menu.file.forget"), commands::forgetRecent));
  }

  private MenuItem ifOpen(MenuItem item) {
    item.disableProperty().bind(nothingOpen);
    return item;
  }

  private static Menu menu(String title, MenuItem... items) {
    return new Menu(title, null, items);
  }

  private static MenuItem item(Shortcut shortcut, Runnable action) {
    return item(shortcut.words(), Optional.of(shortcut.keys()), action);
  }

  private static MenuItem item(String words, Runnable action) {
    return item(words, Optional.empty(), action);
  }

  private static MenuItem item(String words, Optional<KeyCombination> keys, Runnable action) {
    var item = new MenuItem(words);
    keys.ifPresent(item::setAccelerator);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
