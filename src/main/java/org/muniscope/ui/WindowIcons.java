package org.muniscope.ui;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon in the sizes that window managers ask for. */
final class WindowIcons {
  private WindowIcons() {}

  static void addTo(Stage stage) {
    IntStream.of(16, 32, 48, 128)
        .mapToObj(size -> "icons/muniscope-" + size + ".png")
        .map(WindowIcons.class::getResource)
        .filter(Objects::nonNull)
        .map(found -> new Image(found.toExternalForm()))
        .forEach(stage.getIcons()::add);
  }
}
