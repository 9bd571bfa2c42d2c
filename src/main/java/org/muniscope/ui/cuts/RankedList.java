package org.muniscope.ui.cuts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.muniscope.analysis.Breakdown;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.ColumnTable;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.RowPress;

/** Every part in a row with its bar and figures, largest first: the pie's twin. */
final class RankedList extends StackPane {
  private static final double ROW = 36;

  /** With the words that decided. */
  private static final double TALL_ROW = 54;

  private static final double SWATCH = 11;
  private static final double BAR_WIDTH = 104;
  private static final double BAR_HEIGHT = 4;
  private static final double MIN_BAR = 1.5;
  private static final double GAP = 8;

  private final Openings openings;

  RankedList(Openings openings) {
    this.openings = openings;
    getStyleClass().add("ranked-list");
  }

  /** Shows all groups of a breakdown. */
  void show(Breakdown breakdown, PartColors colors) {
    var largest =
        breakdown.groups().stream()
            .map(group -> group.tally().value())
            .max(Dollars::compareTo)
            .orElse(Dollars.ZERO);
    var columns = columns(breakdown, largest);
    var table = new ColumnTable<>(columns, Map.of("name", group -> name(group, colors, largest)));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    // where room is short names give way; a figure that is cut would be another figure
    table.getColumns().stream().skip(1).forEach(RankedList::keepWidth);
    table.setFixedCellSize(
        breakdown.groups().stream().allMatch(group -> group.words().isEmpty()) ? ROW : TALL_ROW);
    table.setPlaceholder(new Label(Messages.text("cuts.empty.title")));
    table.setAccessibleText(CutWords.summary(breakdown));
    table.setItems(FXCollections.observableArrayList(breakdown.groups()));
    RowPress.on(table, openings::open, row -> dress(row, breakdown));
    getChildren().setAll(table);
  }

  /** All room that comes back is for the names again. */
  private static void keepWidth(TableColumn<Breakdown.Group, ?> column) {
    column.setMinWidth(column.getPrefWidth());
    column.setMaxWidth(column.getPrefWidth());
  }

  private static List<Column<Breakdown.Group, ?>> columns(Breakdown breakdown, Dollars largest) {
    return List.of(
        Column.words(
            "name", CutWords.column(breakdown.cut()), 14, group -> Optional.of(title(group))),
        Columns.money(
            "value",
            Messages.text("cuts.column.value"),
            Math.max(7.8, 1.2 + 0.62 * Figures.money(largest).length()),
            group -> Optional.of(group.tally().value())),
        Column.figures(
            "percent",
            CutWords.percentColumn(breakdown.denominator()),
            7.8,
            Breakdown.Group::percent,
            Figures::percent,
            percent -> percent.toPlainString()),
        Columns.counts(
            "bonds", Messages.text("cuts.column.bonds"), 4.4, group -> group.tally().count()));
  }

  private static String title(Breakdown.Group group) {
    return group.part().title();
  }

  /** The name with the bar under it, which leaves the width to the figures. */
  private static Node name(Breakdown.Group group, PartColors colors, Dollars largest) {
    var color = colors.of(group.part());
    var swatch = new Rectangle(SWATCH, SWATCH, color);
    swatch.setArcWidth(4);
    swatch.setArcHeight(4);
    var name = new Label(title(group), swatch);
    name.setGraphicTextGap(GAP);
    var bar = new Rectangle(width(group.tally().value(), largest), BAR_HEIGHT, color);
    VBox.setMargin(bar, new Insets(0, 0, 0, SWATCH + GAP));
    var cell = new VBox(2, name, bar);
    if (!group.words().isEmpty()) {
      var words = new Label(CutWords.words(group));
      words.getStyleClass().add("chart-words");
      VBox.setMargin(words, new Insets(0, 0, 0, SWATCH + GAP));
      cell.getChildren().add(words);
    }
    cell.setAlignment(Pos.CENTER_LEFT);
    return cell;
  }

  /** However small, what is there can be seen. */
  private static double width(Dollars value, Dollars largest) {
    return value.amount() > 0
        ? Math.max(MIN_BAR, BAR_WIDTH * value.amount() / largest.amount())
        : 0;
  }

  private void dress(TableRow<Breakdown.Group> row, Breakdown breakdown) {
    var whole = new Tooltip();
    row.itemProperty()
        .subscribe(group -> {
          if (group != null) {
            whole.setText(CutWords.spoken(breakdown, group));
            row.setTooltip(whole);
            openings.offer(row, group.criterion(), false);
          }
        });
  }
}
