package org.muniscope.ui.page;

/** Hears of a click on a place of a page. */
@FunctionalInterface
public interface PlaceListener {
  /**
   * A place was clicked.
   *
   * @param page from 1
   * @param x points from the left edge of the page as it is shown
   * @param y points from its top edge
   */
  void clicked(int page, double x, double y);
}
