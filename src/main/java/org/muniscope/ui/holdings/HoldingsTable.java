package org.muniscope.ui.holdings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.TextSize;

/** The table itself: its columns follow the filing, its order is the model's. */
final class HoldingsTable extends TableView<HoldingRow> {
  /** Pixels of a line. */
  static final double ROW = 30;

  /** Pixels of an em at the size of type in which the table is set. */
  private static final double EM = 13;

  private static final double SCROLL_BAR = 1.5 * EM;

  /**
   * A column that shares the width that the others leave.
   *
   * @param part of that width, in proportion to the other such columns
   * @param least width in em
   */
  private record Filling(String id, double part, double least) {
    boolean isOf(TableColumnBase<HoldingRow, ?> column) {
      return id.equals(column.getId());
    }
  }

  /**
   * Narrower columns would cut issuers where their names still are the same; series make room
   * first, so that the values stay in sight.
   */
  private static final List<Filling> FILLING =
      List.of(
          new Filling(HoldingColumns.ISSUER, 18, 18), new Filling(HoldingColumns.SERIES, 11, 4.5));

  private final HoldingsModel model;
  private final TableMemory memory;
  private final HoldingTooltips tooltips;
  private final Set<String> sized = new HashSet<>();
  private boolean filling;
  private double scale = 1;

  HoldingsTable(HoldingsModel model, TableMemory memory) {
    this.model = model;
    this.memory = memory;
    this.tooltips = new HoldingTooltips(model);
    setId("holdings");
    setAccessibleText(Messages.text("holdings.table.name"));
    setFixedCellSize(ROW);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setItems(model.shown());
    KeptSelection.of(this, model);
    setSortPolicy(_ -> orderBy(keys()));
    new HeaderClicks(model).install(this);
    model.order().set(memory.order());
    model.columns().subscribe(this::setUp);
    model.order().subscribe(this::showOrder);
    TextSize.follow(this, this::widen);
    widthProperty().subscribe(this::fill);
    getVisibleLeafColumns().subscribe(this::fill);
  }

  /** The columns that are shown, in the order in which they are shown. */
  List<Column<HoldingRow, ?>> shownColumns() {
    return getVisibleLeafColumns().stream()
        .<Column<HoldingRow, ?>>mapMulti((shown, add) ->
            model.columns().get().stream()
                .filter(column -> column.id().equals(shown.getId()))
                .forEach(add))
        .toList();
  }

  /**
   * The selected rows as tab-separated text; when asked for with the heads above, the page beside
   * each row, and fund, date, source and verdict below.
   */
  String selectedText(boolean withSource) {
    var selected =
        getSelectionModel().getSelectedIndices().stream().sorted().map(getItems()::get).toList();
    var shown = new ShownTable(shownColumns(), selected);
    if (!withSource) {
      return lines(shown.cells());
    }
    var told = shown.withPages();
    return Stream.of(
            String.join("\t", told.heads()),
            lines(told.cells()),
            model.filing().map(filing -> filing.report().lineage().words()).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  private static String lines(List<List<String>> rows) {
    return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
  }

  /** Remembers how the columns stand now. */
  void remember() {
    memory.remember(this, model.order().get());
  }

  /** Puts columns and order back as they are at first. */
  void reset() {
    memory.forget();
    model.order().set(List.of());
    sized.clear();
    fillWith(model.columns().get());
  }

  /** The size of the words, as a share of the usual. */
  double scale() {
    return scale;
  }

  /** Keeps columns and rows as large as they are for their words. */
  private void widen(double share) {
    filling = true;
    getColumns().forEach(each -> each.setPrefWidth(each.getWidth() * share / scale));
    filling = false;
    scale = share;
    setFixedCellSize(ROW * share);
    fill();
  }

  /** Whether a column takes the width that the others leave. */
  boolean fills(TableColumnBase<HoldingRow, ?> column) {
    return part(column) > 0 && !isSized(column);
  }

  /** Whether a person chose how wide a column is. */
  boolean isSized(TableColumnBase<HoldingRow, ?> column) {
    return sized.contains(column.getId());
  }

  private void setUp(List<Column<HoldingRow, ?>> columns) {
    if (!getColumns().isEmpty()) {
      remember();
    }
    fillWith(columns);
    var order = model.order().get();
    memory.restore(this);
    model.order().set(order);
  }

  private void fillWith(List<Column<HoldingRow, ?>> columns) {
    // A table whose columns go forgets by which of them it was ordered.
    var order = model.order().get();
    filling = true;
    getColumns().setAll(columns.stream().map(this::tableColumn).toList());
    filling = false;
    model.order().set(order);
    showOrder(order);
    fill();
  }

  private TableColumn<HoldingRow, HoldingRow> tableColumn(Column<HoldingRow, ?> column) {
    var made = new TableColumn<HoldingRow, HoldingRow>(column.title());
    made.setId(column.id());
    made.setPrefWidth(column.width() * EM * scale);
    made.setMinWidth(3 * EM);
    made.setVisible(HoldingColumns.isShownAtFirst(column));
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(_ -> new HoldingCell(column, tooltips));
    made.getStyleClass().add(column.align() == Column.Align.END ? "figures" : "words");
    made.widthProperty().subscribe((_, _) -> sizedByHand(column.id()));
    return made;
  }

  /** The heads say by what rows are ordered; the model does it, by value. */
  private boolean orderBy(List<SortKey> keys) {
    model.order().set(keys);
    return true;
  }

  private List<SortKey> keys() {
    return getSortOrder().stream()
        .map(each -> new SortKey(each.getId(), each.getSortType() == SortType.DESCENDING))
        .toList();
  }

  private void showOrder(List<SortKey> wanted) {
    if (keys().equals(wanted)) {
      return;
    }
    getSortOrder()
        .setAll(
            wanted.stream()
                .flatMap(key -> getColumns().stream().filter(each -> directed(each, key)))
                .toList());
  }

  private static boolean directed(TableColumn<HoldingRow, ?> column, SortKey key) {
    var meant = key.column().equals(column.getId());
    if (meant) {
      column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING);
    }
    return meant;
  }

  private void sizedByHand(String id) {
    if (!filling) {
      sized.add(id);
    }
  }

  /** Issuer and series share the width that the other columns leave, until a person sets it. */
  private void fill() {
    var shown = getVisibleLeafColumns();
    var left = getWidth() - SCROLL_BAR;
    var parts = 0.0;
    for (var column : shown) {
      left -= fills(column) ? 0 : column.getWidth();
      parts += fills(column) ? part(column) : 0;
    }
    filling = true;
    for (var each : FILLING) {
      for (var column : shown) {
        if (each.isOf(column) && fills(column)) {
          var width = Math.max(each.least() * EM * scale, left * each.part() / parts);
          column.setPrefWidth(width);
          left -= width;
          parts -= each.part();
        }
      }
    }
    filling = false;
  }

  /** 0 of a column that is as wide as its words. */
  private static double part(TableColumnBase<HoldingRow, ?> column) {
    return FILLING.stream().filter(each -> each.isOf(column)).mapToDouble(Filling::part).sum();
  }
}
