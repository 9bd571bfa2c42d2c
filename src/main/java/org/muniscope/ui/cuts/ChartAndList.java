package org.muniscope.ui.cuts;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import org.muniscope.ui.kit.TextSize;

/**
 * A chart with its list at the right, or below it where both have no room side by side; whoever
 * shows it lets it scroll where it is higher than the window.
 */
final class ChartAndList extends Region {
  /** Just wide enough for the longest name and for hundreds of millions, in pixels. */
  private static final double LIST = 520;

  private static final double LEAST_LIST = 410;

  /** Wide enough for the labels at both sides of a pie, where the list can spare it. */
  private static final double CHART = 400;

  /** Lower, a list below the chart could not be worked with. */
  private static final double LIST_HEIGHT = 220;

  private static final double GAP = 14;

  private final Region chart;
  private final Region list;
  private double share = 1;

  ChartAndList(Region chart, Region list) {
    this.chart = chart;
    this.list = list;
    getChildren().setAll(chart, list);
    TextSize.follow(
        this,
        now -> {
          share = now;
          requestLayout();
        });
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean isBeside(double width) {
    return width >= chart.minWidth(-1) + GAP + LEAST_LIST * share;
  }

  @Override
  protected double computeMinWidth(double height) {
    return chart.minWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return isBeside(width) ? chart.minHeight(-1) : chart.minHeight(-1) + GAP + LIST_HEIGHT * share;
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    if (isBeside(width)) {
      var wide = Math.clamp(width - GAP - CHART, LEAST_LIST * share, LIST * share);
      place(chart, 0, 0, width - GAP - wide, height);
      place(list, width - wide, 0, wide, height);
    } else {
      var low = Math.max(LIST_HEIGHT * share, (height - GAP) / 3);
      place(chart, 0, 0, width, height - GAP - low);
      place(list, 0, height - low, width, low);
    }
  }

  private void place(Region part, double x, double y, double width, double height) {
    layoutInArea(part, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
  }
}
