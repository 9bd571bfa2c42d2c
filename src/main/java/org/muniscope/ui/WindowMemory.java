package org.muniscope.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.muniscope.app.Settings;
import org.muniscope.ui.kit.TextSize;
import org.muniscope.ui.kit.Theme;

/** Where the window stood and how it looked when the program was last used. */
public final class WindowMemory {
  private static final double WIDTH = 1480;
  private static final double HEIGHT = 940;

  /** Of a small screen, how much the window takes at first. */
  private static final double SHARE = 0.94;

  private static final String THEME = "window.theme";
  private static final String CONTRAST = "window.contrast";
  private static final String TEXT = "window.text";
  private static final String MAXIMIZED = "window.maximized";

  private final Settings settings;

  /** Reads from and writes to these settings. */
  public WindowMemory(Settings settings) {
    this.settings = settings;
  }

  /** Puts a window where it was, if there is still a screen, and remembers where it goes. */
  void restore(Stage stage) {
    var bounds = bounds().filter(WindowMemory::isOnScreen);
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(
        bounds.map(Rectangle2D::getWidth).orElse(Math.min(WIDTH, SHARE * screen.getWidth())));
    stage.setHeight(
        bounds.map(Rectangle2D::getHeight).orElse(Math.min(HEIGHT, SHARE * screen.getHeight())));
    // Where the toolkit is left to choose, some window managers put the title beyond the edge.
    stage.setX(
        bounds.map(Rectangle2D::getMinX).orElse(middle(screen).getX() - stage.getWidth() / 2));
    stage.setY(
        bounds.map(Rectangle2D::getMinY).orElse(middle(screen).getY() - stage.getHeight() / 2));
    stage.setMaximized(settings.get(MAXIMIZED).map(Boolean::parseBoolean).orElse(false));
  }

  private static Point2D middle(Rectangle2D screen) {
    return new Point2D(
        (screen.getMinX() + screen.getMaxX()) / 2, (screen.getMinY() + screen.getMaxY()) / 2);
  }

  /** Remembers where the window stands; the size of a maximized one stays that of before. */
  void remember(Stage stage) {
    settings.put(MAXIMIZED, String.valueOf(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isIconified()) {
      put("x", stage.getX());
      put("y", stage.getY());
      put("width", stage.getWidth());
      put("height", stage.getHeight());
    }
  }

  /** Chooses the theme of last time and remembers every other choice. */
  public void follow(Theme theme) {
    settings.get(THEME).flatMap(WindowMemory::choice).ifPresent(theme.choice()::set);
    theme.choice().subscribe(choice -> settings.put(THEME, choice.name().toLowerCase(Locale.ROOT)));
    settings.get(CONTRAST).map(Boolean::parseBoolean).ifPresent(theme.contrast()::set);
    theme.contrast().subscribe(strong -> settings.put(CONTRAST, String.valueOf(strong)));
  }

  /** Chooses the size of last time and remembers every other choice. */
  public void follow(TextSize size) {
    settings.number(TEXT).ifPresent(size::choose);
    size.percent().subscribe(percent -> settings.put(TEXT, String.valueOf(percent)));
  }

  private Optional<Rectangle2D> bounds() {
    return number("x")
        .flatMap(x ->
            number("y")
                .flatMap(y ->
                    number("width")
                        .flatMap(
                            width -> number("height").map(height -> bounds(x, y, width, height)))));
  }

  private static Rectangle2D bounds(double x, double y, double width, double height) {
    return new Rectangle2D(x, y, Math.max(640, width), Math.max(480, height));
  }

  private static boolean isOnScreen(Rectangle2D bounds) {
    return Screen.getScreens().stream()
        .anyMatch(screen -> screen.getVisualBounds().intersects(bounds));
  }

  private Optional<Double> number(String side) {
    return settings.number("window." + side);
  }

  private void put(String side, double value) {
    settings.put("window." + side, String.valueOf(Math.round(value)));
  }

  private static Optional<Theme.Choice> choice(String name) {
    for (var choice : Theme.Choice.values()) {
      if (choice.name().equalsIgnoreCase(name)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }
}
