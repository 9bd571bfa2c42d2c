package org.muniscope.ui.holdings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Part;
import org.muniscope.analysis.Rung;
import org.muniscope.model.Holding;
import org.muniscope.ui.kit.Messages;

/** What can be done with the selected rows, and which of their features can be kept to. */
final class RowMenu extends ContextMenu {
  private final HoldingsTable table;
  private final HoldingsModel model;
  private final Consumer<Boolean> copy;
  private final Runnable showPlace;
  private final Function<HoldingRow, List<MenuItem>> further;

  /**
   * The menu of a table.
   *
   * @param table whose rows it is for
   * @param model whose filter it narrows
   * @param copy copies the selected rows, with heads or without
   * @param showPlace shows where the selected row is printed
   * @param further what else can be done with the selected row
   */
  RowMenu(
      HoldingsTable table,
      HoldingsModel model,
      Consumer<Boolean> copy,
      Runnable showPlace,
      Function<HoldingRow, List<MenuItem>> further) {
    this.further = further;
    this.table = table;
    this.model = model;
    this.copy = copy;
    this.showPlace = showPlace;
    setOnShowing(_ -> fill());
    fill();
  }

  private void fill() {
    var items = new ArrayList<MenuItem>();
    items.add(item(Messages.text("holdings.menu.page"), showPlace));
    items.add(item(Messages.text("holdings.menu.copy"), () -> copy.accept(false)));
    items.add(item(Messages.text("holdings.menu.heads"), () -> copy.accept(true)));
    Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .map(further)
        .ifPresent(items::addAll);
    var criteria =
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
            .map(row -> criteria(row.holding()))
            .orElse(List.of());
    if (!criteria.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (var criterion : criteria) {
      items.add(
          item(
              Messages.text("holdings.menu.only", criterion.label()),
              () -> model.filter().set(model.filter().get().and(criterion))));
    }
    getItems().setAll(items);
  }

  private static List<Criterion> criteria(Holding holding) {
    var criteria = new ArrayList<Criterion>();
    holding.jurisdiction().map(Criterion.InParts::of).ifPresent(criteria::add);
    Stream.of(Cut.SECTOR, Cut.CREDIT)
        .map(cut -> cut.part(holding))
        .filter(part -> !(part instanceof Part.NotTold))
        .map(Criterion.InParts::of)
        .forEach(criteria::add);
    criteria.add(new Criterion.OnRung(Rung.of(holding)));
    holding.security().support().stream()
        .map(support -> new Criterion.SupportedBy(support.name()))
        .forEach(criteria::add);
    holding.marks().stream().map(Criterion.Marked::new).forEach(criteria::add);
    return List.copyOf(criteria);
  }

  /** An item of the menu; what a filing prints is no mnemonic. */
  static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
