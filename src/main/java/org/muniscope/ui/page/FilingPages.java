package org.muniscope.ui.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.muniscope.app.PageImage;
import org.muniscope.app.PageImages;
import org.muniscope.app.UnreadableFiling;

/** The pages of a filing on disk; the file is opened when the first page is asked for. */
public final class FilingPages implements PageSource {
  private final Path file;
  private final Optional<String> password;
  private final int pages;
  private Optional<PageImages> images = Optional.empty();
  private boolean closed;

  /**
   * Pages that nobody has asked for yet.
   *
   * @param file the PDF
   * @param password what opened it when it was read
   * @param pages how many pages were found then
   */
  public FilingPages(Path file, Optional<String> password, int pages) {
    this.file = file;
    this.password = password;
    this.pages = pages;
  }

  @Override
  public int pages() {
    return pages;
  }

  @Override
  public synchronized PageImage render(int page, double scale) throws IOException {
    if (closed) {
      throw new IOException("The filing was closed.");
    }
    if (images.isEmpty()) {
      images = Optional.of(open());
    }
    return images.get().render(page, scale);
  }

  /** Waits for a page that is being drawn. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (images.isPresent()) {
      images.get().close();
      images = Optional.empty();
    }
  }

  private PageImages open() throws IOException {
    try {
      return PageImages.open(file, password);
    } catch (UnreadableFiling unreadable) {
      throw new IOException(unreadable);
    }
  }
}
