package org.muniscope.ui.kit;

import java.io.IOException;
import java.io.OutputStream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/**
 * Pictures in files: drawn off the screen in one size, whatever the size of the window, at two
 * pixels for one. No display is needed.
 */
final class PngExport {
  /** Width in pixels of a screen; the file is twice as wide. */
  static final int WIDTH = 1200;

  /** Height in pixels of a screen; the file is twice as high. */
  static final int HEIGHT = 800;

  private static final int SCALE = 2;

  private PngExport() {}

  /** Draws a picture that stands in no window; runs on the window's thread. */
  static Image draw(Picture picture) {
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
  static void write(Image image, OutputStream out) throws IOException {
    out.write(new PngFile(image, SCALE).bytes());
  }
}
