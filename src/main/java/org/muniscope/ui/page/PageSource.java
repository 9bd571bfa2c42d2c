package org.muniscope.ui.page;

import org.muniscope.app.PageImage;

/**
 * The pages of a file as pictures. It is asked by one background thread at a time and never by the
 * window's.
 */
public interface PageSource {
  /** Number of pages in the file; answers at once. */
  int pages();

  /**
   * Draws a page, however long that takes.
   *
   * @param page from 1
   * @param scale pixels a point
   */
  PageImage render(int page, double scale);
}
