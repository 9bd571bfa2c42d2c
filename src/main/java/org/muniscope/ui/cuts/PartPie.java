package org.muniscope.ui.cuts;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.muniscope.analysis.Breakdown;
import org.muniscope.ui.cuts.SliceLabel.Detail;
import org.muniscope.ui.kit.ArrowKeys;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.TextSize;

/**
 * A pie with the name of each slice beside it: the largest from twelve o'clock, clockwise, the rest
 * in falling order, "Other" and holdings of which nothing is told last.
 */
final class PartPie extends Region {
  private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
  private static final double LEADER = 18;

  /** From the edge of a label to the middle of its first or last line. */
  private static final double LINE = 9;

  private static final double EDGE = 10;
  private static final double BRIEF = 580;
  private static final double SMALLEST = 40;
  private static final double LEAST = 370;

  /** Room for a dozen lines, should all be at one side. */
  private static final double LOWEST = 330;

  private static final double THIN = 6;
  private static final double STEP = 3;
  private static final int STEPS = 40;

  private final Openings openings;
  private final Label nothing = new Label(Messages.text("cuts.noValue"));
  private List<Wedge> wedges = List.of();
  private double share = 1;

  /** One slice with everything that is drawn for it; angles clockwise from twelve o'clock. */
  private record Wedge(double start, double end, SliceShape shape, Path leader, SliceLabel label) {
    double middle() {
      return (start + end) / 2;
    }
  }

  PartPie(Openings openings) {
    this.openings = openings;
    getStyleClass().add("part-pie");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    TextSize.follow(this, this::grow);
    ArrowKeys.around(this, () -> wedges.stream().map(Wedge::shape).toList());
  }

  /** Shows a breakdown; slices without value stay in the list beside the pie. */
  void show(Breakdown breakdown, PartColors colors) {
    setAccessibleText(CutWords.summary(breakdown));
    var slices = breakdown.slices().stream().filter(slice -> slice.value().amount() > 0).toList();
    var whole = slices.stream().mapToDouble(slice -> slice.value().amount()).sum();
    var drawn = new ArrayList<Wedge>();
    var start = 0.0;
    for (var slice : slices) {
      var end = start + 2 * Math.PI * slice.value().amount() / whole;
      drawn.add(wedge(breakdown, slice, colors, start, end));
      start = end;
    }
    wedges = List.copyOf(drawn);
    getChildren().clear();
    if (wedges.isEmpty()) {
      getChildren().add(nothing);
    }
    wedges.forEach(wedge -> getChildren().addAll(wedge.shape, wedge.leader));
    wedges.forEach(wedge -> getChildren().add(wedge.label));
    requestLayout();
  }

  private Wedge wedge(
      Breakdown breakdown, Breakdown.Slice slice, PartColors colors, double start, double end) {
    var spoken = CutWords.spoken(breakdown, slice);
    var shape = new SliceShape(colors.of(slice), spoken, () -> openings.open(slice));
    var label = new SliceLabel(slice);
    label.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        openings.open(slice);
      }
    });
    for (var node : List.of(shape, label)) {
      openings.offer(node, slice.criterion(), slice.isOther());
      Tooltip.install(node, new Tooltip(spoken));
    }
    var leader = new Path();
    leader.setMouseTransparent(true);
    leader.getStyleClass().add("chart-leader");
    return new Wedge(start, end, shape, leader, label);
  }

  /** Keeps room for labels as large as their words. */
  private void grow(double now) {
    share = now;
    setMinSize(LEAST * share, LOWEST * share);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST * share;
  }

  @Override
  protected double computePrefHeight(double width) {
    return LEAST * share;
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    var sizes = sizes(width < BRIEF * share ? Detail.BRIEF : Detail.FULL);
    if (!labels(SMALLEST).hasRoomFor(sizes)) {
      sizes = sizes(Detail.LINE);
    }
    layoutInArea(nothing, 0, 0, width, height, 0, HPos.CENTER, VPos.CENTER);
    var radius = height / 2 - LEADER - EDGE;
    while (radius > SMALLEST && !fits(sizes, places(sizes, radius))) {
      radius -= STEP;
    }
    radius = Math.max(SMALLEST, radius);
    var places = places(sizes, radius);
    for (var i = 0; i < wedges.size(); i++) {
      layout(wedges.get(i), sizes.get(i), places.get(i), radius);
    }
  }

  private List<PieLabels.Size> sizes(Detail detail) {
    var widest = widestLabel(getWidth(), getHeight());
    return wedges.stream().map(wedge -> wedge.label.fit(wedge.middle(), widest, detail)).toList();
  }

  private List<PieLabels.Place> places(List<PieLabels.Size> sizes, double radius) {
    return labels(radius).places(sizes);
  }

  private PieLabels labels(double radius) {
    return new PieLabels(getWidth() / 2, getHeight() / 2, radius + LEADER, getHeight());
  }

  /** Whether no label reaches over the left or right edge. */
  private boolean fits(List<PieLabels.Size> sizes, List<PieLabels.Place> places) {
    for (var i = 0; i < sizes.size(); i++) {
      var left = places.get(i).x();
      if (left < 0 || left + sizes.get(i).width() > getWidth()) {
        return false;
      }
    }
    return true;
  }

  /** As wide as possible without making the pie smaller than the height allows, in bounds. */
  private double widestLabel(double width, double height) {
    var beside = width / 2 - (height / 2 - LEADER - EDGE) - LEADER - EDGE;
    return Math.max(120 * share, Math.clamp(beside, width * 0.2, width * 0.3));
  }

  private void layout(Wedge wedge, PieLabels.Size size, PieLabels.Place place, double radius) {
    var shape = wedge.shape;
    shape.setCenterX(getWidth() / 2);
    shape.setCenterY(getHeight() / 2);
    shape.setRadiusX(radius);
    shape.setRadiusY(radius);
    shape.setStartAngle(90 - Math.toDegrees(wedge.start));
    shape.setLength(-Math.toDegrees(wedge.end - wedge.start));
    // a line between slices would swallow a thin one, and cut into a single one
    var bare = (wedge.end - wedge.start) * radius < THIN || wedges.size() == 1;
    shape.pseudoClassStateChanged(BARE, bare);
    wedge.label.resizeRelocate(place.x(), place.y(), size.width(), size.height());
    lead(wedge, size, place, radius);
  }

  /**
   * Draws a line from the slice to its label. It turns around the pie until it is level with a line
   * of the label, the nearest, and then runs straight, so that it crosses neither the pie nor
   * another line.
   */
  private void lead(Wedge wedge, PieLabels.Size size, PieLabels.Place place, double radius) {
    var near = radius + 2;
    var far = radius + LEADER - 5;
    var x = place.x() - getWidth() / 2 + (size.isRight() ? -2 : size.width() + 2);
    var line = Math.min(size.height() / 2, LINE * share);
    var top = place.y() - getHeight() / 2;
    var level = -far * Math.cos(wedge.middle());
    var y = Math.clamp(level, top + line, top + size.height() - line);
    // above and below the pie nothing is level with it; there the line leaves towards the label
    var turn = Math.abs(y) < far ? Math.acos(-y / far) : Math.atan2(Math.abs(x), -y);
    var end = size.isRight() ? turn : 2 * Math.PI - turn;
    var path = wedge.leader.getElements();
    path.clear();
    for (var step = 0; step <= STEPS; step++) {
      var part = (double) step / STEPS;
      var angle = wedge.middle() + (end - wedge.middle()) * part;
      var distance = near + (far - near) * part;
      var px = getWidth() / 2 + distance * Math.sin(angle);
      var py = getHeight() / 2 - distance * Math.cos(angle);
      path.add(step == 0 ? new MoveTo(px, py) : new LineTo(px, py));
    }
    path.add(new LineTo(x + getWidth() / 2, y + getHeight() / 2));
  }
}
