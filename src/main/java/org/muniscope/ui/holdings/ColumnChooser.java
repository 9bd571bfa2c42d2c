package org.muniscope.ui.holdings;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;

/** Which columns are shown, to be ticked off one by one. */
final class ColumnChooser extends MenuButton {
  private final HoldingsTable table;
  private final HoldingsModel model;

  ColumnChooser(HoldingsTable table, HoldingsModel model) {
    super(Messages.text("holdings.columns.button"), new FontIcon("fth-columns"));
    this.table = table;
    this.model = model;
    setId("columns");
    // Unlike a button, it does not tell its words by itself.
    setAccessibleText(getText());
    setOnShowing(_ -> fill());
    fill();
  }

  private void fill() {
    getItems().clear();
    for (var column : table.getColumns()) {
      getItems().add(item(column));
    }
    var all = new MenuItem(Messages.text("holdings.columns.reset"));
    all.setOnAction(_ -> table.reset());
    var tax = new MenuItem(Messages.text("holdings.columns.tax"));
    tax.setId("tax-bracket");
    tax.setOnAction(_ -> askForTaxes());
    getItems().addAll(new SeparatorMenuItem(), tax, all);
  }

  private void askForTaxes() {
    new TaxDialog(model.bracket().get(), getScene().getWindow())
        .showAndWait()
        .ifPresent(model.bracket()::set);
  }

  private CheckMenuItem item(TableColumn<HoldingRow, ?> column) {
    var item = new CheckMenuItem(column.getText());
    item.setId("column-" + column.getId());
    item.setSelected(column.isVisible());
    // The last column stays: a table without any cannot be understood.
    item.setDisable(column.isVisible() && table.getVisibleLeafColumns().size() == 1);
    item.setOnAction(_ -> column.setVisible(item.isSelected()));
    return item;
  }
}
