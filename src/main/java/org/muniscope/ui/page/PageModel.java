package org.muniscope.ui.page;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.muniscope.model.Source;

/** Which page is shown, how large, and what is boxed on it. */
public final class PageModel {
  private final int pages;
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyObjectWrapper<Optional<Source>> mark =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.FitWidth());

  /**
   * Begins with the first page.
   *
   * @param pages number of pages in the file, at least 1
   */
  public PageModel(int pages) {
    this.pages = Math.max(1, pages);
  }

  /** Number of pages in the file. */
  public int pages() {
    return pages;
  }

  /** The page shown, from 1. */
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The page shown, from 1. */
  public int page() {
    return page.get();
  }

  /** What is boxed; it may stand on another page than the one shown. */
  public ReadOnlyObjectProperty<Optional<Source>> markProperty() {
    return mark.getReadOnlyProperty();
  }

  /** What is boxed on the page shown. */
  public Optional<Source> markOnPage() {
    return mark.get().filter(source -> source.page() == page());
  }

  /** How large pages are shown. */
  public ObjectProperty<Zoom> zoomProperty() {
    return zoom;
  }

  /** Turns to the page of a place and boxes it. */
  public void show(Source source) {
    mark.set(Optional.of(source));
    turnTo(source.page());
  }

  /** Turns to a page; one that does not exist becomes the nearest that does. */
  public void turnTo(int wanted) {
    page.set(Math.clamp(wanted, 1, pages));
  }

  /** Turns to the next page, if there is one. */
  public void next() {
    turnTo(page() + 1);
  }

  /** Turns to the previous page, if there is one. */
  public void previous() {
    turnTo(page() - 1);
  }
}
