package org.muniscope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.analysis.comparison.Comparison;
import org.muniscope.analysis.comparison.Pair;
import org.muniscope.model.Holding;
import org.muniscope.ui.kit.ColumnTable;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.RowPress;
import org.muniscope.ui.kit.TableCopy;

/** What became of the bonds: the sums by outcome, and under them the bonds of the chosen one. */
final class ChangesPane extends VBox {
  /** Pixels; as many bonds as possible are seen at once. */
  static final double ROW = 30;

  private final CompareModel model;
  private final CompareLinks links;
  private final ColumnTable<CompareColumns.Line> summary =
      new ColumnTable<>(CompareColumns.summary());
  private final ColumnTable<Pair> bonds = new ColumnTable<>(CompareColumns.bonds());

  ChangesPane(CompareModel model, CompareLinks links) {
    this.model = model;
    this.links = links;
    getStyleClass().add("compare-body");
    summary.setId("compare-summary");
    summary.setAccessibleText(Messages.text("compare.summary.name"));
    summary.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    summary.setFixedCellSize(ROW);
    summary.letGrow("what", 9);
    summary.letGiveWay(List.of("principalBefore", "principalAfter", "principalChange"));
    summary
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> {
          if (line != null) {
            model.outcome().set(line.outcome());
          }
        });
    bonds.setId("compare-bonds");
    bonds.setFixedCellSize(ROW);
    bonds.letGrow("security", 16);
    bonds.setAccessibleText(Messages.text("compare.bonds.name"));
    bonds.setPlaceholder(new Label(Messages.text("compare.bonds.none")));
    var sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(bonds.comparatorProperty());
    bonds.setItems(sorted);
    bonds.setContextMenu(menu());
    RowPress.twice(bonds, this::showBoth);
    bonds.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            showBoth();
            key.consume();
          }
        });
    setVgrow(bonds, Priority.ALWAYS);
    getChildren().setAll(chosen(), summary, bonds);
    model.narrowed().subscribe(this::showSums);
  }

  /** The part that is looked at alone; a click takes it back. */
  private Button chosen() {
    var chosen = new Button("", new FontIcon(Feather.X));
    chosen.setId("compare-part");
    chosen.setContentDisplay(ContentDisplay.RIGHT);
    chosen.setMnemonicParsing(false);
    chosen.setOnAction(_ -> model.part().set(Optional.empty()));
    chosen.visibleProperty().bind(model.part().map(Optional::isPresent));
    chosen.managedProperty().bind(chosen.visibleProperty());
    model
        .part()
        .subscribe(part -> {
          var words = part.map(each -> Messages.text("compare.part", each.label())).orElse("");
          chosen.setText(words);
          chosen.setAccessibleText(Messages.text("compare.part.back", words));
        });
    return chosen;
  }

  private void showSums(Comparison comparison) {
    var lines = new ArrayList<CompareColumns.Line>();
    comparison
        .byOutcome()
        .forEach((outcome, sums) -> {
          if (sums.count() > 0) {
            lines.add(new CompareColumns.Line(Optional.of(outcome), sums));
          }
        });
    lines.add(new CompareColumns.Line(Optional.empty(), comparison.total()));
    summary.getItems().setAll(lines);
    var height = ROW * (lines.size() + 1.4);
    summary.setMinHeight(height);
    summary.setMaxHeight(height);
    summary.setPrefHeight(height);
  }

  private ContextMenu menu() {
    var first = new MenuItem(Messages.text("compare.page.before"));
    first.setOnAction(_ -> show(Pair::before, model.before().get()));
    var second = new MenuItem(Messages.text("compare.page.after"));
    second.setOnAction(_ -> show(Pair::after, model.after().get()));
    var menu = new ContextMenu(first, second, new SeparatorMenuItem());
    menu.getItems().addAll(TableCopy.items(bonds));
    menu.setOnShowing(_ -> {
      first.setDisable(selected().flatMap(Pair::before).isEmpty());
      second.setDisable(selected().flatMap(Pair::after).isEmpty());
    });
    return menu;
  }

  private Optional<Pair> selected() {
    return Optional.ofNullable(bonds.getSelectionModel().getSelectedItem());
  }

  private void showBoth() {
    show(Pair::before, model.before().get());
    show(Pair::after, model.after().get());
  }

  private void show(Function<Pair, Optional<Holding>> line, Optional<Fund> fund) {
    selected()
        .flatMap(line)
        .ifPresent(holding ->
            fund.ifPresent(each -> links.page().accept(each.filing(), holding.places().row())));
  }
}
