package org.muniscope.ui.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The head of a view: words with tools at their right, or below them where both have no room side
 * by side, so that neither is cut in a small window or with large words.
 */
public final class Heading extends Region {
  /** Pixels that words of the usual size want beside the tools. */
  private static final double ROOM = 300;

  private static final double GAP = 8;

  private final Node words;
  private final List<Node> tools;
  private double room = ROOM;

  /** Words, and tools that keep the size that they like. */
  public Heading(Node words, Node... tools) {
    this.words = words;
    this.tools = List.of(tools);
    getStyleClass().add("heading");
    getChildren().add(words);
    getChildren().addAll(tools);
    TextSize.follow(
        this,
        share -> {
          room = ROOM * share;
          requestLayout();
        });
  }

  /** A tool that says by its sign and its words what it does, neither of which is ever cut. */
  public static Button tool(String id, String words, Feather sign, Runnable action) {
    var tool = new Button(words, new FontIcon(sign));
    tool.setId(id);
    tool.setMinWidth(USE_PREF_SIZE);
    tool.setOnAction(_ -> action.run());
    return tool;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private List<Node> shown() {
    return tools.stream().filter(Node::isManaged).toList();
  }

  private double toolsWidth() {
    return shown().stream().mapToDouble(each -> each.prefWidth(-1) + GAP).sum();
  }

  /** Whether words have enough room at the left of the tools. */
  private boolean isBeside(double width) {
    return width - toolsWidth() >= Math.min(words.prefWidth(-1), room);
  }

  private double inside(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + words.prefWidth(-1) + toolsWidth() + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var wide = width < 0 ? Double.MAX_VALUE : inside(width);
    return snappedTopInset() + height(wide) + snappedBottomInset();
  }

  private double height(double width) {
    if (isBeside(width)) {
      var highest = shown().stream().mapToDouble(each -> each.prefHeight(-1)).max().orElse(0);
      return Math.max(highest, wordsHeight(width - toolsWidth()));
    }
    return flow(wordsHeight(width) + GAP, width, false);
  }

  private double wordsHeight(double width) {
    return Math.ceil(words.prefHeight(width));
  }

  @Override
  protected void layoutChildren() {
    var width = inside(getWidth());
    var left = snappedLeftInset();
    var top = snappedTopInset();
    if (isBeside(width)) {
      var height = inside(getHeight(), top);
      var beside = width - toolsWidth();
      layoutInArea(words, left, top, beside, height, 0, HPos.LEFT, VPos.CENTER);
      var x = left + beside + GAP;
      for (var tool : shown()) {
        var wide = tool.prefWidth(-1);
        layoutInArea(tool, x, top, wide, tool.prefHeight(-1), 0, HPos.LEFT, VPos.TOP);
        x += wide + GAP;
      }
    } else {
      var high = wordsHeight(width);
      layoutInArea(words, left, top, width, high, 0, HPos.LEFT, VPos.TOP);
      flow(high + GAP, width, true);
    }
  }

  private double inside(double height, double top) {
    return Math.max(0, height - top - snappedBottomInset());
  }

  /** Lets tools follow each other in lines below the words; returns where the last line ends. */
  private double flow(double below, double width, boolean placing) {
    var x = 0.0;
    var y = below;
    var line = 0.0;
    for (var tool : shown()) {
      var wide = Math.min(width, tool.prefWidth(-1));
      var high = tool.prefHeight(-1);
      if (x > 0 && x + wide > width) {
        x = 0;
        y += line + GAP;
        line = 0;
      }
      if (placing) {
        tool.resizeRelocate(snappedLeftInset() + x, snappedTopInset() + y, wide, high);
      }
      x += wide + GAP;
      line = Math.max(line, high);
    }
    return y + line;
  }
}
