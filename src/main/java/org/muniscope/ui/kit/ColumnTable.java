package org.muniscope.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/**
 * A small table made of {@link Column}s: figures at the right edge, ordered by value, selected rows
 * copied as tab-separated text.
 *
 * @param <R> row
 */
public final class ColumnTable<R> extends TableView<R> {
  private static final double EM = 14;

  /** In em: what a cell leaves free at its sides, and a digit in bold. */
  private static final double EDGES = 1.2;

  private static final double LETTER = 0.68;

  /** In em: the bar at the side of more rows than there is room for. */
  private static final double BAR = 1.4;

  private final List<Column<R, ?>> columns;
  private double scale = 1;
  private List<String> givingWay = List.of();
  private Optional<Growing> growing = Optional.empty();

  /** A column that takes the room that is left, and what it needs at least, in em. */
  private record Growing(TableColumn<?, ?> column, double least) {}

  /** An empty table; the columns stand in the given order. */
  public ColumnTable(List<Column<R, ?>> columns) {
    this(columns, Map.of());
  }

  /**
   * An empty table that shows some cells as nodes instead of texts; order and copies stay.
   *
   * @param columns in their order
   * @param nodes by the id of the column
   */
  public ColumnTable(List<Column<R, ?>> columns, Map<String, Function<R, Node>> nodes) {
    this.columns = List.copyOf(columns);
    columns.forEach(column ->
        getColumns().add(tableColumn(column, Optional.ofNullable(nodes.get(column.id())))));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    TextSize.follow(this, this::widen);
    TableCopy.offer(this);
  }

  /** Widens columns of figures for the longest of the rows: one that is cut would be another. */
  public void fitFigures() {
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column.align() == Column.Align.END) {
        var longest =
            getItems().stream().mapToInt(row -> column.shown(row).length()).max().orElse(0);
        var made = getColumns().get(i);
        made.setPrefWidth(Math.max(made.getWidth(), (EDGES + LETTER * longest) * EM * scale));
      }
    }
    fill();
  }

  /**
   * Gives a column of words the room that the others leave, and lets it wrap where that is little.
   *
   * @param id which column
   * @param least its width in em where the others leave none
   */
  public void letGrow(String id, double least) {
    for (var column : columns) {
      if (column.id().equals(id)) {
        var made = tableColumn(column, Optional.<Function<R, Node>>empty());
        // Where rows have one height, words that wrap would only be cut earlier.
        made.setCellFactory(
            _ -> getFixedCellSize() > 0 ? new TextCell<>(column) : new WrappingCell<>(column));
        getColumns().set(columns.indexOf(column), made);
        growing = Optional.of(new Growing(made, least));
      }
    }
    widthProperty().subscribe(this::fill);
    fill();
  }

  /**
   * Hides columns where all have no room without scrolling sideways; they come back with the room.
   *
   * @param ids in the order in which they go
   */
  public void letGiveWay(List<String> ids) {
    givingWay = List.copyOf(ids);
    fill();
  }

  /** The selected rows as they are copied, in the order shown. */
  public String selectionText() {
    return getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .map(getItems()::get)
        .map(
            row -> columns.stream().map(each -> each.copied(row)).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  /** The heads of the columns, parted as the cells of {@link #selectionText()} are. */
  public String headText() {
    return columns.stream().map(Column::title).collect(Collectors.joining("\t"));
  }

  /** Keeps columns and rows as large as they are for their words. */
  private void widen(double share) {
    var growth = share / scale;
    scale = share;
    for (var column : getColumns()) {
      // Columns that share the width of the table are not as wide as they would be.
      var width =
          getColumnResizePolicy().equals(UNCONSTRAINED_RESIZE_POLICY)
              ? column.getWidth()
              : column.getPrefWidth();
      column.setMinWidth(column.getMinWidth() * growth);
      column.setMaxWidth(column.getMaxWidth() * growth);
      column.setPrefWidth(width * growth);
    }
    // Negative where each row is as high as it needs.
    setFixedCellSize(getFixedCellSize() * (getFixedCellSize() > 0 ? growth : 1));
    fill();
  }

  private void fill() {
    growing.ifPresent(each -> {
      var room = getWidth() - BAR * EM * scale;
      var least = each.least() * EM * scale;
      if (getWidth() > 0) {
        giveWay(room - least, each.column());
      }
      each.column().setPrefWidth(Math.max(least, room - others(each.column())));
    });
  }

  private void giveWay(double room, TableColumn<?, ?> growing) {
    var needed = width(getColumns().stream().filter(column -> !column.equals(growing)));
    for (var id : givingWay) {
      var column = column(id);
      column.setVisible(needed <= room);
      needed -= column.isVisible() ? 0 : width(Stream.of(column));
    }
  }

  private TableColumn<R, ?> column(String id) {
    return getColumns().stream()
        .filter(column -> column.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double others(TableColumn<?, ?> growing) {
    return width(
        getColumns().stream()
            .filter(TableColumn::isVisible)
            .filter(column -> !column.equals(growing)));
  }

  private static double width(Stream<? extends TableColumn<?, ?>> columns) {
    return columns.mapToDouble(column -> Math.max(column.getWidth(), column.getPrefWidth())).sum();
  }

  private static <R> TableColumn<R, R> tableColumn(
      Column<R, ?> column, Optional<Function<R, Node>> node) {
    var made = new TableColumn<R, R>(column.title());
    made.setId(column.id());
    made.setPrefWidth(Math.max(column.width(), HeadWidth.of(column.title())) * EM);
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setComparator(column.rows(false));
    made.setCellFactory(
        _ -> node.<TableCell<R, R>>map(NodeCell::new).orElseGet(() -> new TextCell<>(column)));
    made.getStyleClass().add(style(column.align()));
    return made;
  }

  private static String style(Column.Align align) {
    return switch (align) {
      case START -> "words";
      case END -> "figures";
    };
  }

  private static class TextCell<R> extends TableCell<R, R> {
    private final Column<R, ?> column;
    private final Tooltip whole = new Tooltip();

    TextCell(Column<R, ?> column) {
      this.column = column;
      whole.setWrapText(true);
      whole.setMaxWidth(40 * EM);
      setAlignment(column.align() == Column.Align.END ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      var text = empty ? "" : column.shown(row);
      setText(text);
      whole.setText(text);
      setTooltip(text.length() > 24 ? whole : null);
    }
  }

  /** A cell that is as high as its words need in the width of its column. */
  private static final class WrappingCell<R> extends TextCell<R> {
    /** Pixels above and below several lines; as padding they would be taken for full. */
    private static final double AIR = 9;

    WrappingCell(Column<R, ?> column) {
      super(column);
      setWrapText(true);
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(getTableColumn().getWidth()) + AIR;
    }
  }

  private static final class NodeCell<R> extends TableCell<R, R> {
    private final Function<R, Node> node;

    NodeCell(Function<R, Node> node) {
      this.node = node;
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty ? null : node.apply(row));
    }
  }
}
