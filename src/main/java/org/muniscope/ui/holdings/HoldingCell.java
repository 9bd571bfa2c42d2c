package org.muniscope.ui.holdings;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.muniscope.ui.kit.Column;

/** A cell that shows its row's text in one column. */
final class HoldingCell extends TableCell<HoldingRow, HoldingRow> {
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
    if (isHover()) {
      tooltips.attach(this, column);
    }
  }
}
