package org.muniscope.ui.page;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.muniscope.app.PageImage;
import org.muniscope.model.Box;
import org.muniscope.ui.kit.Messages;

/** One sheet of paper with its picture and the box on it; all places in points of the page. */
final class PaperSheet extends Pane {
  private static final double AROUND_BOX = 2.5;
  private static final Dimension2D LETTER = new Dimension2D(612, 792);

  private final ImageView picture = new ImageView();
  private final Region mark = new Region();
  private final Label words = new Label(Messages.text("page.paper.waiting"));
  private Dimension2D size = LETTER;
  private Optional<Box> box = Optional.empty();
  private double factor = 1;

  PaperSheet(Clicked onClick) {
    getStyleClass().add("paper");
    setId("page-paper");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    picture.setSmooth(true);
    mark.getStyleClass().add("mark");
    mark.setId("page-mark");
    mark.setMouseTransparent(true);
    mark.setVisible(false);
    words.getStyleClass().add("paper-words");
    setCursor(Cursor.HAND);
    getChildren().addAll(picture, mark, words);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.isStillSincePress()) {
            onClick.at(click.getX() / factor, click.getY() / factor);
          }
        });
  }

  /** Hears of a click in points of the page. */
  @FunctionalInterface
  interface Clicked {
    /** From the left and the top edge. */
    void at(double x, double y);
  }

  double pointsWide() {
    return size.getWidth();
  }

  double pointsHigh() {
    return size.getHeight();
  }

  Dimension2D size() {
    return size;
  }

  void setFactor(double wanted) {
    factor = wanted;
    arrange();
  }

  void show(PageImage image) {
    size = new Dimension2D(image.width() / image.scale(), image.height() / image.scale());
    picture.setImage(
        new WritableImage(
            new PixelBuffer<>(
                image.width(),
                image.height(),
                IntBuffer.wrap(image.argb()),
                PixelFormat.getIntArgbPreInstance())));
    words.setVisible(false);
    arrange();
  }

  /** Blank paper of the size of the page before, with a word of patience. */
  void clear() {
    picture.setImage(null);
    words.setText(Messages.text("page.paper.waiting"));
    words.setVisible(true);
  }

  void showFault() {
    picture.setImage(null);
    words.setText(Messages.text("page.paper.fault"));
    words.setVisible(true);
  }

  void box(Optional<Box> wanted) {
    box = wanted;
    mark.setVisible(box.isPresent());
    arrange();
  }

  /** Where a box of the page lies in this sheet as it is shown now. */
  Bounds boundsOf(Box place) {
    return new BoundingBox(
        (place.x() - AROUND_BOX) * factor,
        (place.y() - AROUND_BOX) * factor,
        (place.width() + 2 * AROUND_BOX) * factor,
        (place.height() + 2 * AROUND_BOX) * factor);
  }

  private void arrange() {
    setPrefSize(size.getWidth() * factor, size.getHeight() * factor);
    picture.setFitWidth(size.getWidth() * factor);
    picture.setFitHeight(size.getHeight() * factor);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    box.map(this::boundsOf)
        .ifPresent(
            at -> mark.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    words.autosize();
    words.relocate(
        (getWidth() - words.getWidth()) / 2, Math.max(0, getHeight() / 3 - words.getHeight()));
  }
}
