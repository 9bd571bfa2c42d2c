package org.muniscope.ui.kit;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * How large the words of all windows are, in percent of their usual size. Everything else is
 * measured by the words and grows with them.
 */
public final class TextSize {
  /** Percent. */
  public static final int USUAL = 100;

  private static final List<Integer> STEPS = List.of(80, 90, USUAL, 110, 125, 150, 175, 200);

  /** Pixels of the usual size. */
  private static final double EM = 14;

  private static final Pattern SIZE = Pattern.compile("-fx-font-size: ([0-9.]+)px");

  private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(USUAL);

  /** The usual size, for all windows there are and will be. */
  public TextSize() {
    Window.getWindows().addListener((InvalidationListener) _ -> apply());
    percent.addListener((InvalidationListener) _ -> apply());
  }

  /** In percent of the usual. */
  public ReadOnlyIntegerProperty percent() {
    return percent.getReadOnlyProperty();
  }

  /** Chooses the step that is nearest. */
  public void choose(double wanted) {
    var nearest = STEPS.getFirst();
    for (var step : STEPS) {
      if (Math.abs(step - wanted) < Math.abs(nearest - wanted)) {
        nearest = step;
      }
    }
    percent.set(nearest);
  }

  /** One step larger, up to twice the usual. */
  public void enlarge() {
    step(1);
  }

  /** One step smaller. */
  public void reduce() {
    step(-1);
  }

  /**
   * Tells how large the words around a node are, as a share of the usual size, now and whenever
   * that changes: for what has to be measured in pixels, such as the columns of a table.
   */
  public static void follow(Node node, DoubleConsumer scaled) {
    node.sceneProperty()
        .flatMap(Scene::rootProperty)
        .flatMap(Node::styleProperty)
        .map(TextSize::share)
        .orElse(1.0)
        .subscribe(share -> scaled.accept(share));
  }

  private static double share(String style) {
    var size = SIZE.matcher(style);
    return size.find() ? Double.parseDouble(size.group(1)) / EM : 1;
  }

  private void step(int by) {
    percent.set(STEPS.get(Math.clamp(STEPS.indexOf(percent.get()) + by, 0, STEPS.size() - 1)));
  }

  private void apply() {
    var style =
        percent.get() == USUAL ? "" : "-fx-font-size: " + EM * percent.get() / USUAL + "px;";
    for (var window : Window.getWindows()) {
      var scene = window.getScene();
      if (scene != null && !scene.getRoot().getStyle().equals(style)) {
        scene.getRoot().setStyle(style);
        if (window instanceof Stage dialog && dialog.getOwner() != null) {
          dialog.sizeToScene();
        }
      }
    }
  }
}
