package org.muniscope.ui.kit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/**
 * Pictures in files: drawn off the screen in one size, whatever the size of the window, at two
 * pixels for one, and written whole or not at all. No display is needed.
 */
public final class PngExport {
  /** Width in pixels of a screen; the file is twice as wide. */
  public static final int WIDTH = 1200;

  /** Height in pixels of a screen; the file is twice as high. */
  public static final int HEIGHT = 800;

  private static final int SCALE = 2;

  private PngExport() {}

  /** Draws a picture that stands in no window; runs on the window's thread. */
  public static Image draw(Picture picture) {
    var scene = new Scene(picture, WIDTH, HEIGHT);
    picture.resize(WIDTH, HEIGHT);
    picture.applyCss();
    picture.layout();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    parameters.setFill(scene.getFill());
    return picture.snapshot(parameters, new WritableImage(WIDTH * SCALE, HEIGHT * SCALE));
  }

  /** Writes what was drawn; may take a while and runs on any thread. */
  public static void write(Image image, Path file) throws IOException {
    var target = file.toAbsolutePath();
    var part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(part, new PngFile(image, SCALE).bytes(), StandardOpenOption.CREATE_NEW);
      try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // some network drives: the file is whole all the same, as only its name is missing
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
