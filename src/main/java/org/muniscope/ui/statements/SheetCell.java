package org.muniscope.ui.statements;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

/** A cell whose words wrap instead of being cut. */
final class SheetCell extends TableCell<Sheet.Line, Sheet.Cell> {
  private final Label words = new Label();
  private final boolean wrapped;

  SheetCell(boolean wrapped) {
    this.wrapped = wrapped;
    words.setWrapText(wrapped);
    words.setMinWidth(wrapped ? 0 : Region.USE_PREF_SIZE);
    words.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add(wrapped ? "sheet-words" : "sheet-figure");
  }

  /** As high as its words need in the width of the column. */
  @Override
  protected double computePrefHeight(double width) {
    var height = super.computePrefHeight(width);
    if (!wrapped || words.getText().isEmpty() || getTableColumn() == null) {
      return height;
    }
    var free = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
    return Math.max(height, words.prefHeight(free) + snappedTopInset() + snappedBottomInset());
  }

  @Override
  protected void updateItem(Sheet.Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    setGraphic(empty || cell == null ? null : words);
    words.setText(empty || cell == null ? "" : cell.text());
  }
}
