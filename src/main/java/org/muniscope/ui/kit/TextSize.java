package org.muniscope.ui.kit;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
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

  /**
   * Begins the style class of a root. The size of an icon cannot be told in em: it is the size of
   * the icon's own font, which would grow by itself.
   */
  private static final String SIZED = "text-size-";

  private static final Pattern SIZE = Pattern.compile("-fx-font-size: ([0-9.]+)px");

  private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(USUAL);

  /** The usual size, for all windows there are and will be. */
  public TextSize() {
    Window.getWindows().addListener((ListChangeListener<Window>) this::changed);
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

  /** A wizard gets another root with every step. */
  private void changed(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().stream()
          .filter(Stage.class::isInstance)
          .forEach(window ->
              window.sceneProperty().flatMap(Scene::rootProperty).subscribe(_ -> apply()));
    }
    apply();
  }

  /** A dialog is as large as its words need, and as its screen allows. */
  private static void grow(Stage dialog) {
    // A bar of buttons measures them once, for the words they have then.
    for (var button : dialog.getScene().getRoot().lookupAll(".button-bar .button")) {
      ((Region) button).setPrefWidth(Region.USE_COMPUTED_SIZE);
    }
    var room = Screen.getPrimary().getVisualBounds();
    dialog.setMaxWidth(room.getWidth());
    dialog.setMaxHeight(room.getHeight());
    dialog.sizeToScene();
    // Before it stands somewhere, its place is no number and nothing is compared.
    if (dialog.getX() + dialog.getWidth() > room.getMaxX()) {
      dialog.setX(Math.max(room.getMinX(), room.getMaxX() - dialog.getWidth()));
    }
    if (dialog.getY() + dialog.getHeight() > room.getMaxY()) {
      dialog.setY(Math.max(room.getMinY(), room.getMaxY() - dialog.getHeight()));
    }
  }

  private void apply() {
    var style =
        percent.get() == USUAL ? "" : "-fx-font-size: " + EM * percent.get() / USUAL + "px;";
    for (var window : Window.getWindows()) {
      var scene = window.getScene();
      if (scene != null && !scene.getRoot().getStyle().equals(style)) {
        scene.getRoot().setStyle(style);
        scene.getRoot().getStyleClass().removeIf(each -> each.startsWith(SIZED));
        scene.getRoot().getStyleClass().add(SIZED + percent.get());
        if (window instanceof Stage dialog && dialog.getOwner() != null) {
          grow(dialog);
        }
      }
    }
  }
}
