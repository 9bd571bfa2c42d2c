package org.muniscope.ui.ladder;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Redemption;
import org.muniscope.analysis.Tally;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.ColumnTable;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.RowPress;

/** The ladder in figures: the chart's twin for those who would rather read or copy it. */
final class LadderTable extends StackPane {
  private final ColumnTable<MaturityLadder.Bar> table = new ColumnTable<>(columns());

  LadderTable(Consumer<MaturityLadder.Bar> open) {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label(Messages.text("ladder.noBond")));
    RowPress.on(table, open);
    getChildren().add(table);
  }

  /** Shows the bars with bonds, in their order. */
  void show(MaturityLadder ladder) {
    table.setItems(
        FXCollections.observableArrayList(
            ladder.bars().stream().filter(bar -> !bar.isGap()).toList()));
  }

  private static List<Column<MaturityLadder.Bar, ?>> columns() {
    return List.of(
        Column.words(
            "rung",
            Messages.text("ladder.column.year"),
            11,
            bar -> Optional.of(bar.rung().title())),
        Columns.counts(
            "bonds", Messages.text("ladder.column.bonds"), 6, bar -> bar.tally().count()),
        principal("principal", Messages.text("ladder.column.principal"), Redemption.values()),
        Columns.money(
            "value",
            Messages.text("ladder.column.value"),
            10,
            bar -> Optional.of(bar.tally().value())),
        Column.figures(
            "coupon",
            Messages.text("ladder.column.coupon"),
            9,
            bar -> bar.tally().averageCoupon(),
            Figures::percent,
            rate -> rate.toPlainString()),
        principal("refunded", Messages.text("ladder.column.refunded"), Redemption.PRE_REFUNDED),
        principal("put", Messages.text("ladder.column.put"), Redemption.PUT_OR_CALL));
  }

  /** The principal of some sections. */
  private static Column<MaturityLadder.Bar, Dollars> principal(
      String id, String title, Redemption... sections) {
    return Columns.money(
        id,
        title,
        11,
        bar -> {
          var some =
              List.of(sections).stream()
                  .flatMap(each -> Optional.ofNullable(bar.sections().get(each)).stream())
                  .map(Tally::principal)
                  .toList();
          return some.isEmpty() ? Optional.empty() : Optional.of(Dollars.sum(some));
        });
  }
}
