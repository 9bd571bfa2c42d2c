package org.muniscope.ui.statements;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.muniscope.model.Source;

/** A table of the filing, set as it is printed; every cell leads to its place. */
final class SheetTable extends TableView<Sheet.Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
  private static final double EM = 13;
  private static final double LABEL = 26 * EM;
  private static final double FIGURE = 10 * EM;
  private static final double SENTENCE = 52 * EM;
  private static final double MARK = 7 * EM;

  SheetTable(Consumer<Source> onPage) {
    setId("statements-table");
    getSelectionModel().setCellSelectionEnabled(true);
    setRowFactory(_ -> new Row());
    getSelectionModel()
        .getSelectedCells()
        .subscribe(() ->
            getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .flatMap(at -> source(at.getRow(), at.getColumn()))
                .ifPresent(onPage));
  }

  private Optional<Source> source(int row, int column) {
    if (row < 0 || row >= getItems().size()) {
      return Optional.empty();
    }
    var line = getItems().get(row);
    return column < 1
        ? line.label().source()
        : line.cell(column - 1).source().or(() -> line.label().source());
  }

  void show(Sheet sheet) {
    getSelectionModel().clearSelection();
    getColumns().clear();
    getItems().setAll(sheet.lines());
    setAccessibleText(sheet.title());
    getColumns().add(words("", sheet.figures() ? LABEL : MARK, Sheet.Line::label));
    for (var at = 0; at < sheet.columns().size(); at++) {
      var index = at;
      Function<Sheet.Line, Sheet.Cell> cell = line -> line.cell(index);
      var head = sheet.columns().get(at);
      getColumns().add(sheet.figures() ? figures(head, cell) : words(head, SENTENCE, cell));
    }
  }

  private static TableColumn<Sheet.Line, Sheet.Cell> words(
      String head, double width, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = column(head, width, cell);
    column.setCellFactory(_ -> new TextCell(true));
    return column;
  }

  private static TableColumn<Sheet.Line, Sheet.Cell> figures(
      String head, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = column(head, FIGURE, cell);
    column.getStyleClass().add("figures");
    column.setCellFactory(_ -> new TextCell(false));
    return column;
  }

  private static TableColumn<Sheet.Line, Sheet.Cell> column(
      String head, double width, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = new TableColumn<Sheet.Line, Sheet.Cell>();
    var label = new Label(head);
    label.setWrapText(true);
    label.getStyleClass().add("sheet-head");
    column.setGraphic(label);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(cell.apply(line.getValue())));
    return column;
  }

  /** A cell whose words wrap instead of being cut. */
  private static final class TextCell
      extends javafx.scene.control.TableCell<Sheet.Line, Sheet.Cell> {
    private final Label words = new Label();

    TextCell(boolean wrapped) {
      words.setWrapText(wrapped);
      words.setMinWidth(wrapped ? 0 : Region.USE_PREF_SIZE);
      words.setMinHeight(Region.USE_PREF_SIZE);
      getStyleClass().add(wrapped ? "sheet-words" : "sheet-figure");
    }

    @Override
    protected void updateItem(Sheet.Cell cell, boolean empty) {
      super.updateItem(cell, empty);
      setGraphic(empty || cell == null ? null : words);
      words.setText(empty || cell == null ? "" : cell.text());
    }
  }

  /** A row that is set as what its line is. */
  private static final class Row extends TableRow<Sheet.Line> {
    @Override
    protected void updateItem(Sheet.Line line, boolean empty) {
      super.updateItem(line, empty);
      var kind = empty || line == null ? Sheet.Kind.ITEM : line.kind();
      pseudoClassStateChanged(HEADING, kind == Sheet.Kind.HEADING);
      pseudoClassStateChanged(TOTAL, kind == Sheet.Kind.TOTAL);
    }
  }
}
