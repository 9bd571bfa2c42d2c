package org.muniscope.ui.holdings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Column;

/** A cell that shows its row's text in one column. */
final class HoldingCell extends TableCell<HoldingRow, HoldingRow> {
  private static final PseudoClass REPAIRED = PseudoClass.getPseudoClass("repaired");
  private final Column<HoldingRow, ?> column;
  private final HoldingTooltips tooltips;

  HoldingCell(Column<HoldingRow, ?> column, HoldingTooltips tooltips) {
    this.column = column;
    this.tooltips = tooltips;
    setAlignment(column.align() == Column.Align.END ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    setOnMouseEntered(_ -> tooltips.attach(this, column));
  }

  @Override
  protected void updateItem(@Nullable HoldingRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(row == null || empty ? null : column.shown(row));
    setTooltip(null);
    var repaired = row != null && !empty && tooltips.repaired(row, column).isPresent();
    pseudoClassStateChanged(REPAIRED, repaired);
    setGraphic(repaired ? new FontIcon("fth-edit-2") : null);
    if (isHover()) {
      tooltips.attach(this, column);
    }
  }
}
