package org.muniscope.ui.importer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.muniscope.model.Schedule;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.ColumnTable;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.FundNames;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.RowPress;

/** Which of several funds are meant; all, until the person says otherwise. */
final class FundsPane extends VBox {
  private final ColumnTable<Schedule> table;
  private final Consumer<List<Schedule>> onChoice;

  FundsPane(List<Schedule> schedules, Consumer<List<Schedule>> onChoice) {
    this.onChoice = onChoice;
    this.table = new ColumnTable<>(columns());
    getStyleClass().add("funds");
    var title = new Label(Messages.text("import.funds.title", schedules.size()));
    title.getStyleClass().add("title-3");
    var hint = new Label(Messages.text("import.funds.hint"));
    hint.getStyleClass().add("text-muted");
    hint.setWrapText(true);
    table.setId("import-funds");
    table.getItems().setAll(schedules);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().selectAll();
    RowPress.twice(table, this::choose);
    table.setOnKeyReleased(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        choose();
      }
    });
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(title, hint, table);
  }

  BooleanBinding nothingChosen() {
    return table.getSelectionModel().selectedItemProperty().isNull();
  }

  void choose() {
    var chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
    if (!chosen.isEmpty()) {
      onChoice.accept(chosen);
    }
  }

  private static List<Column<Schedule, ?>> columns() {
    return List.of(
        Column.words(
            "fund", Messages.text("import.funds.fund"), 39, fund -> Optional.of(fund.fund())),
        Column.figures(
            "date",
            Messages.text("import.funds.date"),
            10,
            Schedule::asOf,
            Figures::date,
            String::valueOf),
        Column.words(
            "pages",
            Messages.text("import.funds.pages"),
            8,
            fund -> Optional.of(FundNames.pages(fund))),
        Columns.counts(
            "holdings", Messages.text("import.funds.holdings"), 9, fund -> fund.holdings().size()));
  }
}
