package org.muniscope.ui.overview;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** Rows of a name, a bar, a percentage and an amount. */
final class BarRows extends GridPane {
  private static final double BAR = 60;

  /**
   * One row.
   *
   * @param name first column; gives way where room is short
   * @param bar second column
   * @param percent third column
   * @param amount fourth column
   * @param isSum whether it is set apart
   */
  record Row(Labeled name, Span bar, Labeled percent, Labeled amount, boolean isSum) {}

  BarRows(List<Row> rows) {
    getStyleClass().add("overview-rows");
    getColumnConstraints().addAll(names(), bars(), figures(), figures());
    for (var at = 0; at < rows.size(); at++) {
      var row = rows.get(at);
      shorten(row.name());
      row.bar().setMinWidth(BAR);
      addRow(at, row.name(), row.bar(), row.percent(), row.amount());
      var height = new RowConstraints();
      height.setVgrow(Priority.SOMETIMES);
      height.setMaxHeight(40);
      getRowConstraints().add(height);
      if (row.isSum()) {
        List.of(row.name(), row.percent(), row.amount())
            .forEach(each -> each.getStyleClass().add("overview-sum"));
      }
    }
  }

  private static void shorten(Labeled name) {
    name.setMinWidth(0);
    if (name instanceof Label label && label.getTooltip() == null) {
      label.setTooltip(new Tooltip(label.getText()));
    }
  }

  private static ColumnConstraints names() {
    var column = new ColumnConstraints();
    column.setMinWidth(70);
    return column;
  }

  private static ColumnConstraints bars() {
    var column = new ColumnConstraints();
    column.setMinWidth(BAR);
    column.setHgrow(Priority.ALWAYS);
    column.setFillWidth(true);
    return column;
  }

  private static ColumnConstraints figures() {
    var column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    column.setHalignment(HPos.RIGHT);
    return column;
  }
}
