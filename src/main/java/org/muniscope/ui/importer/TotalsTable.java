package org.muniscope.ui.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Dollars;
import org.muniscope.model.Percent;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.ColumnTable;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.VerdictLabel;

/** The totals as printed and as read, beginning where a person has to look. */
final class TotalsTable extends StackPane {
  private static final PseudoClass OVERALL = PseudoClass.getPseudoClass("overall");
  private static final String VERDICT = "verdict";

  TotalsTable(ImportedFiling found) {
    var lines = TotalLines.of(found, Messages.text("import.totals.overall"));
    var table =
        new ColumnTable<>(columns(), Map.of(VERDICT, total -> new VerdictLabel(total.verdict())));
    table.setId("import-totals");
    table.setAccessibleText(Messages.text("import.totals.spoken"));
    table.setRowFactory(_ -> new TotalRow(lines.whole()));
    table.getItems().setAll(lines.all());
    table.letGrow("name", 10);
    table.fitFigures();
    lines.firstThatDiffers().ifPresent(at -> lead(table, at, lines.head(at)));
    getStyleClass().add("totals");
    getChildren().add(table);
  }

  /** Once the table is as tall as it will be: before, nobody knows which rows it has room for. */
  private static void lead(ColumnTable<GroupTotal> table, int line, int head) {
    table.getSelectionModel().select(line);
    table
        .heightProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable height) {
                height.removeListener(this);
                Platform.runLater(() -> table.scrollTo(head));
              }
            });
  }

  private static List<Column<GroupTotal, ?>> columns() {
    return List.of(
        Column.words(
            "name", Messages.text("import.totals.name"), 13, total -> Optional.of(total.name())),
        Columns.counts(
            "holdings", Messages.text("import.totals.holdings"), 6.5, GroupTotal::holdings),
        percent("percent", Messages.text("import.totals.percent"), GroupTotal::percent),
        percent("percentRead", Messages.text("import.totals.percentRead"), GroupTotal::percentRead),
        dollars("printed", Messages.text("import.totals.printed"), GroupTotal::printed),
        dollars("read", Messages.text("import.totals.read"), total -> Optional.of(total.read())),
        dollars("difference", Messages.text("import.totals.difference"), GroupTotal::difference),
        Columns.constants(
            VERDICT, Messages.text("import.totals.verdict"), 12, GroupTotal::verdict));
  }

  private static Column<GroupTotal, Percent> percent(
      String id, String title, Function<GroupTotal, Optional<Percent>> value) {
    return Column.figures(
        id,
        title,
        7.5,
        value,
        percent -> Figures.percent(percent.value()),
        percent -> percent.value().toPlainString());
  }

  private static Column<GroupTotal, Dollars> dollars(
      String id, String title, Function<GroupTotal, Optional<Dollars>> value) {
    return Columns.dollars(id, title, 8.5, value);
  }

  /** A row that is set off when it is the total of a fund. */
  private static final class TotalRow extends TableRow<GroupTotal> {
    private final List<GroupTotal> whole;

    TotalRow(List<GroupTotal> whole) {
      this.whole = whole;
    }

    @Override
    protected void updateItem(GroupTotal total, boolean empty) {
      super.updateItem(total, empty);
      pseudoClassStateChanged(OVERALL, !empty && whole.contains(total));
    }
  }
}
