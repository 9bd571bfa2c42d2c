package org.muniscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.muniscope.extract.text.PageText;
import org.muniscope.model.Box;
import org.muniscope.model.Finding;
import org.muniscope.model.Source;
import org.muniscope.pdf.PdfDocument;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.PdfUnreadable;

/** Reads the pages of one file, several at a time where the file is long enough to gain by it. */
final class PageReading {
  private static final int PAGES_WORTH_A_READER = 5;
  private static final int MOST_READERS = 4;

  /**
   * More than ten thousand printed pages hold, so that pages that repeat cannot fill the memory.
   */
  private static final long MOST_WORDS = 4_000_000;

  private final Path file;
  private final Optional<String> password;
  private final ImportProgress progress;
  private final AtomicReferenceArray<PageText> pages;
  private final AtomicInteger next = new AtomicInteger(1);
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger rows = new AtomicInteger();
  private final AtomicLong words = new AtomicLong();
  private final List<Finding> findings;

  private PageReading(
      Path file,
      Optional<String> password,
      ImportProgress progress,
      int count,
      List<Finding> findings) {
    this.file = file;
    this.password = password;
    this.progress = progress;
    this.pages = new AtomicReferenceArray<>(count);
    this.findings = findings;
  }

  /**
   * The text of a file.
   *
   * @param pages in order
   * @param cutShort whether the end of the file is missing
   */
  record Text(List<PageText> pages, boolean cutShort) {}

  /** The text of all pages; what is wrong with single pages is added to the findings. */
  static Text of(
      Path file, Optional<String> password, ImportProgress progress, List<Finding> findings)
      throws PdfUnreadable, ImportCancelled {
    try (var document = PdfDocument.open(file, password)) {
      var reading = new PageReading(file, password, progress, document.pages(), findings);
      reading.run(document);
      if (document.cutShort()) {
        reading.tell(
            Math.max(1, document.pages()),
            "The end of the file is missing: pages and holdings may be missing too.");
      }
      return new Text(reading.inOrder(), document.cutShort());
    } catch (PdfUnreadable known) {
      throw known;
    } catch (IOException closing) {
      throw new IllegalStateException(closing);
    }
  }

  private void run(PdfDocument document) throws PdfUnreadable, ImportCancelled {
    var readers =
        Math.clamp(
            pages.length() / PAGES_WORTH_A_READER,
            1,
            Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors()));
    try (var pool = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
      var others = new ArrayList<Future<?>>();
      for (var reader = 1; reader < readers; reader++) {
        others.add(pool.submit(this::readWithOwnDocument));
      }
      read(document);
      for (var other : others) {
        other.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ImportCancelled();
    }
    if (progress.cancelled()) {
      throw new ImportCancelled();
    }
  }

  private boolean readWithOwnDocument() throws IOException {
    try (var document = PdfDocument.open(file, password)) {
      read(document);
    }
    return true;
  }

  private void read(PdfDocument document) {
    for (var number = next.getAndIncrement();
        number <= pages.length() && !progress.cancelled();
        number = next.getAndIncrement()) {
      var text = PageText.of(page(document, number));
      pages.set(number - 1, text);
      var count = rows.addAndGet(text.rows());
      progress.pageRead(done.incrementAndGet(), pages.length(), count);
    }
  }

  private PdfPage page(PdfDocument document, int number) {
    try {
      if (words.get() > MOST_WORDS) {
        tell(number, "The file holds more words than any report: this page was not read.");
        return PdfPage.of(number, 612, 792, List.of());
      }
      var page = document.page(number);
      words.addAndGet(page.words().size());
      switch (page.gap()) {
        case NONE, PICTURE -> {}
        case EXCESS ->
            tell(
                number,
                "This page holds more characters than any report: only the first were read.");
        case DAMAGE ->
            tell(number, "This page is damaged: holdings on it may be missing or wrong.");
      }
      return page;
    } catch (IOException damaged) {
      tell(number, "This page is damaged and could not be read; its holdings are missing.");
      return PdfPage.of(number, 612, 792, List.of());
    }
  }

  private void tell(int page, String message) {
    synchronized (findings) {
      findings.add(
          new Finding(
              Finding.Severity.PROBLEM, new Source(page, new Box(0, 0, 612, 792)), "", message));
    }
  }

  private List<PageText> inOrder() {
    var texts = new ArrayList<PageText>();
    for (var at = 0; at < pages.length(); at++) {
      texts.add(pages.get(at));
    }
    return List.copyOf(texts);
  }
}
