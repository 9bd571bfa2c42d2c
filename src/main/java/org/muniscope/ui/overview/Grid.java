package org.muniscope.ui.overview;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.muniscope.ui.kit.TextSize;

/**
 * Equal columns, as many as the width allows, or fewer where there is height in abundance; a row is
 * as high as its highest member.
 */
final class Grid extends Region {
  /** So many times the height that is needed is abundance: members would be mostly blank. */
  private static final int ABUNDANCE = 3;

  private double narrowest;
  private final double gap;

  /**
   * An arrangement of members.
   *
   * @param narrowest least width of a column in pixels, for words of the usual size
   * @param gap pixels between columns and rows
   */
  Grid(double narrowest, double gap, Node... members) {
    this.narrowest = narrowest;
    this.gap = gap;
    getChildren().setAll(members);
    TextSize.follow(
        this,
        share -> {
          this.narrowest = narrowest * share;
          requestLayout();
        });
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Rows are filled evenly: four members stand as two and two, not as three and one. */
  private int columns(double width) {
    var members = Math.max(1, getManagedChildren().size());
    var most = Math.clamp((int) ((width + gap) / (least() + gap)), 1, members);
    return even((members + most - 1) / most);
  }

  /** The least columns in which the members make so many rows. */
  private int even(int rows) {
    return (Math.max(1, getManagedChildren().size()) + rows - 1) / rows;
  }

  private int columns(double width, double height) {
    var columns = columns(width);
    while (columns > 1 && height(width, columns) * ABUNDANCE <= height) {
      columns = even(rows(columns) + 1);
    }
    return columns;
  }

  private int rows(int columns) {
    return (getManagedChildren().size() + columns - 1) / columns;
  }

  /** A member that is wider than the others at least gives all of them its width. */
  private double least() {
    return getManagedChildren().stream()
        .mapToDouble(each -> each.minWidth(-1))
        .reduce(narrowest, Math::max);
  }

  private double column(double width, int columns) {
    return (width - gap * (columns - 1)) / columns;
  }

  private double row(int first, double width, int columns) {
    var members = getManagedChildren();
    var height = 0.0;
    var end = Math.min(members.size(), first + columns);
    for (var member : members.subList(first, end)) {
      height = Math.max(height, member.prefHeight(column(width, columns)));
    }
    return Math.ceil(height);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return narrowest;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var wide = width < 0 ? narrowest : width;
    return height(wide, columns(wide));
  }

  private double height(double width, int columns) {
    var height = -gap;
    for (var first = 0; first < getManagedChildren().size(); first += columns) {
      height += row(first, width, columns) + gap;
    }
    return Math.max(0, height);
  }

  /** Height that is left over goes to all rows alike. */
  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var members = getManagedChildren();
    var columns = columns(width, getHeight());
    var wide = column(width, columns);
    var spare = Math.max(0, getHeight() - height(width, columns)) / Math.max(1, rows(columns));
    var y = 0.0;
    for (var first = 0; first < members.size(); first += columns) {
      var height = row(first, width, columns) + spare;
      for (var at = first; at < Math.min(members.size(), first + columns); at++) {
        var x = (at - first) * (wide + gap);
        layoutInArea(members.get(at), x, y, wide, height, 0, HPos.LEFT, VPos.TOP);
      }
      y += height + gap;
    }
  }
}
