package org.muniscope.ui.holdings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumnBase;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** The sums under the table, each below its column wherever that stands. */
final class TotalsRow extends Pane {
  /** What the table's own border takes at its left. */
  private static final double BORDER = 2;

  private static final double HEIGHT = HoldingsTable.ROW + 4;

  private final HoldingsTable table;
  private final Label count = new Label();
  private final Map<String, Label> sums = new LinkedHashMap<>();
  private final InvalidationListener relayout = _ -> requestLayout();
  private Optional<ScrollBar> scrolled = Optional.empty();

  TotalsRow(HoldingsTable table, HoldingsModel model) {
    this.table = table;
    getStyleClass().add("totals");
    setId("totals");
    count.setId("total-count");
    getChildren().add(count);
    for (var id :
        List.of(
            HoldingColumns.PRINCIPAL,
            HoldingColumns.VALUE,
            MeasureColumns.PRICE,
            HoldingColumns.SHARE)) {
      var sum = new Label();
      sum.setId("total-" + id);
      sum.setAlignment(Pos.CENTER_RIGHT);
      sums.put(id, sum);
      getChildren().add(sum);
    }
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    model.totals().subscribe(this::show);
    table.getVisibleLeafColumns().addListener((InvalidationListener) _ -> follow());
    table.skinProperty().subscribe(this::follow);
    follow();
  }

  private void show(Totals totals) {
    if (totals.equals(Totals.NONE)) {
      clear();
      return;
    }
    var told =
        totals.count() == totals.of()
            ? Messages.text("holdings.totals.all", totals.count())
            : Messages.text("holdings.totals.some", totals.count(), totals.of());
    count.setText(told);
    set(HoldingColumns.PRINCIPAL, Figures.amount(totals.principal()));
    set(HoldingColumns.VALUE, Figures.amount(totals.value()));
    set(
        MeasureColumns.PRICE,
        totals.price().map(price -> Figures.grouped(price, 2)).orElse(Column.NOTHING));
    set(
        HoldingColumns.SHARE,
        totals.share().map(share -> Figures.grouped(share, 2)).orElse(Column.NOTHING));
    setAccessibleText(
        Messages.text(
            "holdings.totals.spoken",
            told,
            Figures.money(totals.principal()),
            Figures.money(totals.value())));
    requestLayout();
  }

  private void clear() {
    count.setText("");
    sums.values().forEach(sum -> sum.setText(""));
    setAccessibleText("");
    requestLayout();
  }

  private void set(String id, String words) {
    Optional.ofNullable(sums.get(id)).ifPresent(label -> label.setText(words));
  }

  /** The sums move with their columns, when those are resized, reordered, hidden or scrolled. */
  private void follow() {
    for (var column : table.getVisibleLeafColumns()) {
      column.widthProperty().removeListener(relayout);
      column.widthProperty().addListener(relayout);
    }
    if (scrolled.isEmpty()) {
      scrolled = horizontalBar();
      scrolled.ifPresent(bar -> bar.valueProperty().addListener(relayout));
      scrolled.ifPresent(bar -> bar.visibleProperty().addListener(relayout));
    }
    requestLayout();
  }

  private Optional<ScrollBar> horizontalBar() {
    return table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .findFirst();
  }

  @Override
  protected void layoutChildren() {
    var x = BORDER - scrolled.filter(Node::isVisible).map(ScrollBar::getValue).orElse(0.0);
    var free = getWidth();
    sums.values().forEach(sum -> sum.setVisible(false));
    for (var column : table.getVisibleLeafColumns()) {
      var sum = Optional.ofNullable(sums.get(column.getId()));
      if (sum.isPresent()) {
        place(sum.get(), x, column);
        free = Math.min(free, x);
      }
      x += column.getWidth();
    }
    count.setVisible(free > count.prefWidth(-1));
    count.resizeRelocate(0, 0, Math.max(0, free), getHeight());
  }

  private void place(Label sum, double x, TableColumnBase<HoldingRow, ?> column) {
    sum.setVisible(true);
    // A sum may be wider than the rows it sums; it then reaches to the left.
    var width = Math.max(column.getWidth(), sum.prefWidth(-1));
    sum.resizeRelocate(x + column.getWidth() - width, 0, width, getHeight());
  }
}
