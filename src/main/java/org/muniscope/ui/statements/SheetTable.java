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
  private static final String RIGHT = "figures";
  private static final String HEADS = "sheet-heads-";
  private static final int MOST_LINES = 5;
  private static final double EM = 13;
  private static final double LABEL = 34 * EM;
  private static final double LEAST = 13 * EM;

  /** What a scroll bar and the border take. */
  private static final double EDGE = 1.5 * EM;

  private static final double FIGURE = 10 * EM;
  private static final double NARROW = 8 * EM;
  private static final double LETTER = 0.65 * EM;
  private static final double BOLD = 0.75 * EM;
  private static final double SENTENCE = 52 * EM;
  private static final double MARK = 7 * EM;

  SheetTable(Consumer<Source> onPage) {
    setId("statements-table");
    getSelectionModel().setCellSelectionEnabled(true);
    setRowFactory(_ -> new Row());
    widthProperty().subscribe(width -> fit(width.doubleValue()));
    getSelectionModel()
        .getSelectedCells()
        .subscribe(() ->
            getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .flatMap(at -> source(at.getRow(), at.getColumn()))
                .ifPresent(onPage));
  }

  private static double width(Sheet sheet, int column) {
    var longest =
        sheet.lines().stream().mapToInt(line -> line.cell(column).text().length()).max().orElse(0);
    return Math.clamp(longest * LETTER + 2 * EM, NARROW, 2 * FIGURE);
  }

  /** How many lines the longest head takes, up to five: the head does not grow by itself. */
  private static int lines(Sheet sheet) {
    var most = 1;
    for (var at = 0; at < sheet.columns().size(); at++) {
      var letters = (int) ((width(sheet, at) - 2 * EM) / BOLD);
      most = Math.max(most, lines(sheet.columns().get(at), letters));
    }
    return Math.min(most, MOST_LINES);
  }

  private static int lines(String head, int letters) {
    var lines = 1;
    var used = 0;
    for (var word : head.split(" ", -1)) {
      var needed = used + (used == 0 ? 0 : 1) + word.length();
      lines += needed > letters && used > 0 ? 1 : 0;
      used = needed > letters ? word.length() : needed;
    }
    return lines;
  }

  /** The words take what the figures leave, within what can be read well. */
  private void fit(double width) {
    if (getColumns().isEmpty()) {
      return;
    }
    var figures = getColumns().size() > 1 && getColumns().getLast().getStyleClass().contains(RIGHT);
    var words = figures ? getColumns().getFirst() : getColumns().getLast();
    var others =
        getColumns().stream()
            .filter(column -> !column.equals(words))
            .mapToDouble(TableColumn::getWidth)
            .sum();
    words.setPrefWidth(Math.clamp(width - others - EDGE, LEAST, figures ? LABEL : SENTENCE));
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
    getStyleClass().removeIf(style -> style.startsWith(HEADS));
    getStyleClass().add(HEADS + lines(sheet));
    getColumns().add(words("", sheet.figures() ? LABEL : MARK, Sheet.Line::label));
    for (var at = 0; at < sheet.columns().size(); at++) {
      var index = at;
      Function<Sheet.Line, Sheet.Cell> cell = line -> line.cell(index);
      var head = sheet.columns().get(at);
      getColumns()
          .add(
              sheet.figures()
                  ? figures(head, width(sheet, at), cell)
                  : words(head, SENTENCE, cell));
    }
    fit(getWidth());
  }

  private static TableColumn<Sheet.Line, Sheet.Cell> words(
      String head, double width, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = column(head, width, cell);
    column.setCellFactory(_ -> new TextCell(true));
    return column;
  }

  private static TableColumn<Sheet.Line, Sheet.Cell> figures(
      String head, double width, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = column(head, width, cell);
    column.getStyleClass().add(RIGHT);
    column.setCellFactory(_ -> new TextCell(false));
    return column;
  }

  private static TableColumn<Sheet.Line, Sheet.Cell> column(
      String head, double width, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = new TableColumn<Sheet.Line, Sheet.Cell>();
    var label = new Label(head);
    label.setWrapText(true);
    label.setPrefWidth(width - 2 * EM);
    label.setMinHeight(Region.USE_PREF_SIZE);
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
    private final boolean wrapped;

    TextCell(boolean wrapped) {
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
