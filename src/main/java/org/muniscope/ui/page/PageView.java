package org.muniscope.ui.page;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.StyleSheet;

/**
 * A page as it looks, with the place of a number boxed. Turning, zooming and scrolling never wait
 * for a picture: until it is there, what is ready is shown in the new size.
 */
public final class PageView extends BorderPane implements AutoCloseable {
  private final PageModel model;
  private final PageStage stage;

  /**
   * A view of the pages of one file.
   *
   * @param model which page is shown
   * @param source where the pictures come from
   * @param jobs where they are drawn
   * @param onPlace hears of clicks on the page
   */
  public PageView(PageModel model, PageSource source, Jobs jobs, PlaceListener onPlace) {
    this.model = model;
    this.stage = new PageStage(model, source, jobs, onPlace);
    getStyleClass().add("page-view");
    getStylesheets().add(StyleSheet.beside(PageView.class, "page.css"));
    setTop(bar());
    setCenter(stage);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** Draws nothing any more; call it when the file is closed. */
  @Override
  public void close() {
    stage.close();
  }

  private Node bar() {
    return new PageBar(model, stage::zoomIn, stage::zoomOut, stage.factorProperty());
  }

  private void keyPressed(KeyEvent key) {
    if (turns(key.getCode()) || (key.isShortcutDown() && zooms(key.getCode()))) {
      key.consume();
    }
  }

  private boolean turns(KeyCode code) {
    switch (code) {
      case PAGE_DOWN -> model.next();
      case PAGE_UP -> model.previous();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean zooms(KeyCode code) {
    switch (code) {
      case PLUS, EQUALS, ADD -> stage.zoomIn();
      case MINUS, SUBTRACT -> stage.zoomOut();
      case DIGIT0, NUMPAD0 -> model.zoomProperty().set(new Zoom.FitWidth());
      case DIGIT9, NUMPAD9 -> model.zoomProperty().set(new Zoom.FitPage());
      default -> {
        return false;
      }
    }
    return true;
  }
}
