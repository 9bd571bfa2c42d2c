package org.muniscope.ui.page;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.muniscope.app.PageImage;
import org.muniscope.model.Box;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Messages;

/**
 * The scrollable place of a page: decides its size, asks for its picture, brings the box in view.
 */
final class PageStage extends ScrollPane {
  private static final long PIXEL_BUDGET = 24_000_000;
  private static final double LARGEST_PICTURE = 12_000_000;
  private static final double STEP = 8;
  private static final double MARGIN = 16;

  private final PageModel model;
  private final PagePictures pictures;
  private final PaperSheet paper;
  private final StackPane desk = new StackPane();
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);

  PageStage(PageModel model, PageSource source, Jobs jobs, PlaceListener onPlace) {
    this.model = model;
    this.pictures = new PagePictures(source, jobs.lane(), PIXEL_BUDGET, this::arrived);
    this.paper = new PaperSheet((x, y) -> onPlace.clicked(model.page(), x, y));
    desk.getStyleClass().add("desk");
    desk.getChildren().add(paper);
    setContent(desk);
    setFitToWidth(true);
    setFitToHeight(true);
    setPannable(true);
    setFocusTraversable(true); // the arrow keys scroll it
    getStyleClass().add("page-stage");
    addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    model.pageProperty().subscribe(_ -> turned());
    model.markProperty().subscribe(_ -> marked());
    model.zoomProperty().subscribe(_ -> resized());
    viewportBoundsProperty().subscribe(_ -> resized());
  }

  ReadOnlyDoubleProperty factorProperty() {
    return factor.getReadOnlyProperty();
  }

  void zoomIn() {
    model.zoomProperty().set(Zoom.above(factor.get()));
  }

  void zoomOut() {
    model.zoomProperty().set(Zoom.below(factor.get()));
  }

  void close() {
    pictures.close();
  }

  private void turned() {
    setAccessibleText(Messages.text("page.stage.name", model.page(), model.pages()));
    pictures.anyOf(model.page()).ifPresentOrElse(paper::show, paper::clear);
    setVvalue(0);
    resized();
    marked();
  }

  private void resized() {
    var wanted = wantedFactor();
    if (wanted != factor.get()) {
      factor.set(wanted);
    }
    paper.setFactor(wanted);
    if (getViewportBounds().getWidth() > 0) {
      pictures.ask(new PagePictures.Sheet(model.page(), pictureScale(wanted)));
    }
  }

  private double wantedFactor() {
    var view = getViewportBounds();
    var across = Math.max(1, view.getWidth() - 2 * MARGIN) / paper.pointsWide();
    var down = Math.max(1, view.getHeight() - 2 * MARGIN) / paper.pointsHigh();
    return switch (model.zoomProperty().get()) {
      case Zoom.FitWidth() -> Math.clamp(across, Zoom.MIN, Zoom.MAX);
      case Zoom.FitPage() -> Math.clamp(Math.min(across, down), Zoom.MIN, Zoom.MAX);
      case Zoom.Factor(var fixed) -> fixed;
    };
  }

  /** In steps, so that dragging a divider does not draw the page anew at each pixel. */
  private double pictureScale(double wanted) {
    var screen = getScene() == null ? 1 : getScene().getWindow().getRenderScaleX();
    var largest = Math.sqrt(LARGEST_PICTURE / (paper.pointsWide() * paper.pointsHigh()));
    return Math.min(Math.ceil(wanted * screen * STEP) / STEP, Math.floor(largest * STEP) / STEP);
  }

  private void arrived(PagePictures.Outcome outcome) {
    switch (outcome) {
      case PagePictures.Outcome.Drawn(_, var image) -> show(image);
      case PagePictures.Outcome.Broken _ -> paper.showFault();
    }
  }

  private void show(PageImage image) {
    var size = paper.size();
    paper.show(image);
    if (!size.equals(paper.size())) {
      resized();
    }
    reveal();
  }

  private void marked() {
    paper.box(model.markOnPage().map(Source::box));
    reveal();
  }

  private void reveal() {
    model.markOnPage().map(Source::box).ifPresent(this::reveal);
  }

  private void reveal(Box box) {
    layout();
    var inDesk = desk.sceneToLocal(paper.localToScene(paper.boundsOf(box)));
    scrollTo(Optional.ofNullable(inDesk).orElse(new BoundingBox(0, 0, 0, 0)));
  }

  private void scrollTo(Bounds place) {
    var view = getViewportBounds();
    var hiddenDown = desk.getHeight() - view.getHeight();
    var hiddenAcross = desk.getWidth() - view.getWidth();
    if (hiddenDown > 0) {
      setVvalue(Math.clamp((place.getCenterY() - view.getHeight() / 2) / hiddenDown, 0, 1));
    }
    if (hiddenAcross > 0) {
      setHvalue(Math.clamp((place.getCenterX() - view.getWidth() / 2) / hiddenAcross, 0, 1));
    }
  }

  private void scrolled(ScrollEvent wheel) {
    if (wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
      if (wheel.getDeltaY() > 0) {
        zoomIn();
      } else {
        zoomOut();
      }
      wheel.consume();
    }
  }
}
