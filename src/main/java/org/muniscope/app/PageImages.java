package org.muniscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.muniscope.pdf.PdfDocument;
import org.muniscope.pdf.PdfUnreadable;

/** Draws the pages of a file; to be used by one thread at a time, away from the window's. */
public final class PageImages implements AutoCloseable {
  private final PdfDocument document;

  private PageImages(PdfDocument document) {
    this.document = document;
  }

  /** Opens a file that was read before. */
  public static PageImages open(Path file, Optional<String> password) throws UnreadableFiling {
    try {
      return new PageImages(PdfDocument.open(file, password));
    } catch (PdfUnreadable unreadable) {
      throw UnreadableFiling.of(unreadable);
    }
  }

  /**
   * Draws a page as a viewer shows it.
   *
   * @param page from 1
   * @param scale pixels a point
   * @throws IOException when the page is damaged
   */
  public PageImage render(int page, double scale) throws IOException {
    var raster = document.render(page, scale);
    return new PageImage(raster.width(), raster.height(), scale, raster.argb());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
