package org.muniscope.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** The lines of a scale of money behind the bars of a chart, with their amounts at the left. */
public final class MoneyAxis {
  private static final double BESIDE = 10;

  private final MoneyScale scale;
  private final List<Line> lines;
  private final List<Text> amounts;

  /** Of a scale. */
  public MoneyAxis(MoneyScale scale) {
    this.scale = scale;
    lines = scale.amounts().stream().map(_ -> line()).toList();
    amounts = scale.amounts().stream().map(amount -> tick(scale.text(amount))).toList();
  }

  /** Small words at the edge of a chart. */
  public static Text tick(String words) {
    var text = new Text(words);
    text.getStyleClass().add("chart-tick");
    return text;
  }

  /** What the chart shows behind its bars. */
  public List<Node> nodes() {
    return Stream.<Node>concat(lines.stream(), amounts.stream()).toList();
  }

  /** The room that the amounts take at the left of the lines, in pixels. */
  public double room() {
    return amounts.stream().mapToDouble(text -> text.prefWidth(-1)).max().orElse(0) + BESIDE;
  }

  /**
   * Puts lines and amounts in their places.
   *
   * @param top of the largest amount
   * @param bottom of nothing
   * @param right end of the lines
   */
  public void layout(double top, double bottom, double right) {
    var left = room();
    for (var at = 0; at < lines.size(); at++) {
      // on the middle of a pixel, so that the line is sharp
      var y = Math.round(bottom - (bottom - top) * scale.part(scale.amounts().get(at))) + 0.5;
      var line = lines.get(at);
      line.setStartX(left);
      line.setEndX(right);
      line.setStartY(y);
      line.setEndY(y);
      var text = amounts.get(at);
      text.setX(left - BESIDE - text.prefWidth(-1));
      text.setY(y + text.getBaselineOffset() / 2 - 2);
    }
  }

  private static Line line() {
    var line = new Line();
    line.getStyleClass().add("chart-line");
    return line;
  }
}
