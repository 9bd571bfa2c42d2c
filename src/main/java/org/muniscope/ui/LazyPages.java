package org.muniscope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.PageImage;
import org.muniscope.app.PageImages;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.ui.page.PageSource;

/** The pages of the open filing; its file is opened when the first picture is asked for. */
final class LazyPages implements PageSource {
  private final Path file;
  private final Optional<String> password;
  private final int pages;
  private Optional<PageImages> images = Optional.empty();
  private boolean closed;

  LazyPages(ImportedFiling filing, Optional<String> password) {
    this.file = filing.file();
    this.password = password;
    this.pages = filing.filing().pages();
  }

  @Override
  public int pages() {
    return pages;
  }

  @Override
  public synchronized PageImage render(int page, double scale) {
    try {
      return open().render(page, scale);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    } catch (UnreadableFiling gone) {
      throw new UncheckedIOException(new IOException(gone));
    }
  }

  /** Lets go of the file, after the picture that is being drawn. */
  synchronized void close() throws IOException {
    closed = true;
    if (images.isPresent()) {
      images.get().close();
    }
  }

  private PageImages open() throws IOException, UnreadableFiling {
    if (closed) {
      throw new IOException(file + " is closed");
    }
    if (images.isEmpty()) {
      images = Optional.of(PageImages.open(file, password));
    }
    return images.get();
  }
}
