package org.muniscope.ui.statements;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.TextSize;

/** A table of the filing, set as it is printed; every cell leads to its place. */
final class SheetTable extends TableView<Sheet.Line> {
  private static final String RIGHT = "figures";
  private static final PseudoClass HEADLESS = PseudoClass.getPseudoClass("headless");
  private static final String HEADS = "sheet-heads-";
  private static final int MOST_LINES = 7;

  /** Pixels, where words have their usual size. */
  private static final double EM = 13;

  private static final double LABEL = 34 * EM;
  private static final double LEAST = 13 * EM;

  /** What a scroll bar and the border take. */
  private static final double EDGE = 1.5 * EM;

  private static final double FIGURE = 10 * EM;
  private static final double NARROW = 8 * EM;
  private static final double LETTER = 0.65 * EM;
  private static final double BOLD = 0.7 * EM;
  private static final double SENTENCE = 52 * EM;
  private static final double MARK = 7 * EM;

  private static final double TICK = 3 * EM;

  private Optional<Sheet> shown = Optional.empty();
  private double scale = 1;

  private final ObjectProperty<Optional<Sheet.Line>> hovered =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Sheet.Line>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Sheet.Line>> total =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * A table without lines.
   *
   * @param onPage hears of the place of a figure that was selected
   * @param onCell hears which line and column was selected, both from 0; column -1 is the label
   */
  SheetTable(Consumer<Source> onPage, BiConsumer<Integer, Integer> onCell) {
    setId("statements-table");
    getSelectionModel().setCellSelectionEnabled(true);
    setRowFactory(_ -> new SheetRow(hovered, total));
    hovered.subscribe(_ -> total.set(hovered.get().or(selected::get)));
    selected.subscribe(_ -> total.set(hovered.get().or(selected::get)));
    widthProperty().subscribe(width -> fit(width.doubleValue()));
    TextSize.follow(this, this::scale);
    SheetCopy.offer(this);
    getSelectionModel()
        .getSelectedCells()
        .subscribe(() ->
            getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .ifPresent(at -> {
                  selected.set(line(at.getRow()).filter(each -> each.sum().isPresent()));
                  onCell.accept(at.getRow(), at.getColumn() - 1);
                  source(at.getRow(), at.getColumn()).ifPresent(onPage);
                }));
  }

  Optional<Sheet> shown() {
    return shown;
  }

  /** Columns are as wide as larger words need. */
  private void scale(double share) {
    scale = share;
    shown.ifPresent(this::show);
  }

  private Optional<Sheet.Line> line(int row) {
    return row >= 0 && row < getItems().size()
        ? Optional.of(getItems().get(row))
        : Optional.empty();
  }

  /** Selects a figure, which tells its place, and brings it into view. */
  void choose(int row, int column) {
    getSelectionModel().clearAndSelect(row, getColumns().get(column + 1));
    scrollTo(Math.max(0, row - 3));
    requestFocus();
  }

  private static double width(Sheet sheet, int column) {
    var longest =
        sheet.lines().stream().mapToInt(line -> line.cell(column).text().length()).max().orElse(0);
    var word =
        Arrays.stream(sheet.columns().get(column).split(" ", -1))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.clamp(Math.max(longest * LETTER, word * BOLD) + 2 * EM, NARROW, 2 * FIGURE);
  }

  /** How many lines the longest head takes, up to seven: the head does not grow by itself. */
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
    words.setPrefWidth(
        Math.clamp(
            width - others - scale * EDGE, scale * LEAST, scale * (figures ? LABEL : SENTENCE)));
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
    shown = Optional.of(sheet);
    getSelectionModel().clearSelection();
    hovered.set(Optional.empty());
    selected.set(Optional.empty());
    getColumns().clear();
    getItems().setAll(sheet.lines());
    setAccessibleText(sheet.title());
    getStyleClass().removeIf(style -> style.startsWith(HEADS));
    getStyleClass().add(HEADS + lines(sheet));
    pseudoClassStateChanged(HEADLESS, sheet.columns().stream().allMatch(String::isBlank));
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
    if (sheet.sums()) {
      getColumns().add(sums(sheet));
    }
    fit(getWidth());
  }

  private TableColumn<Sheet.Line, Sheet.Line> sums(Sheet sheet) {
    var column = new TableColumn<Sheet.Line, Sheet.Line>();
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    column.setMaxWidth(scale * TICK);
    column.setMinWidth(scale * TICK);
    column.setPrefWidth(scale * TICK);
    column.getStyleClass().add(RIGHT);
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
    column.setCellFactory(_ -> new SumCell(total, line -> SumWords.of(sheet, line)));
    return column;
  }

  private TableColumn<Sheet.Line, Sheet.Cell> words(
      String head, double width, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = column(head, width, cell);
    column.setCellFactory(_ -> new SheetCell(true));
    return column;
  }

  private TableColumn<Sheet.Line, Sheet.Cell> figures(
      String head, double width, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = column(head, width, cell);
    column.getStyleClass().add(RIGHT);
    column.setCellFactory(_ -> new SheetCell(false));
    return column;
  }

  private TableColumn<Sheet.Line, Sheet.Cell> column(
      String head, double width, Function<Sheet.Line, Sheet.Cell> cell) {
    var column = new TableColumn<Sheet.Line, Sheet.Cell>();
    var label = new Label(head);
    label.setWrapText(true);
    label.setPrefWidth(scale * (width - 2 * EM));
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("sheet-head");
    column.setGraphic(label);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(scale * width);
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(cell.apply(line.getValue())));
    return column;
  }
}
