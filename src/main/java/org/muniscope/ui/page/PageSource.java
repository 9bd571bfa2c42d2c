package org.muniscope.ui.page;

import java.io.IOException;
import org.muniscope.app.PageImage;

/**
 * The pages of a file as pictures; never asked by the window's thread for more than their number.
 */
public interface PageSource extends AutoCloseable {
  /** Number of pages in the file; answers at once. */
  int pages();

  /**
   * Draws a page, however long that takes.
   *
   * @param page from 1
   * @param scale pixels a point
   * @throws IOException when the page cannot be drawn
   */
  PageImage render(int page, double scale) throws IOException;

  /** Gives the file back; it is not asked for pages any more. */
  @Override
  default void close() throws IOException {}
}
