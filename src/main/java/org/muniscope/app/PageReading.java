package org.muniscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

/** Reads the pages of one file, several at a time: each reader opens the file for itself. */
final class PageReading {
  private static final int MOST_READERS = 4;

  /** A sheet of letter paper, for a page of which not even the size can be read. */
  private static final Box LETTER = new Box(0, 0, 612, 792);

  /**
   * More than ten thousand printed pages hold, so that pages that repeat cannot fill the memory.
   */
  private static final long MOST_WORDS = 4_000_000;

  private final ImportProgress progress;
  private final AtomicReferenceArray<PageText> pages;
  private final AtomicInteger next = new AtomicInteger(1);
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger rows = new AtomicInteger();
  private final AtomicLong words = new AtomicLong();
  private final List<Finding> findings;

  private PageReading(ImportProgress progress, int count, List<Finding> findings) {
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
    var begun = new CompletableFuture<PageReading>();
    try (var pool = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
      var others = new ArrayList<Future<?>>();
      for (var reader = 1; reader < readers(); reader++) {
        others.add(pool.submit(() -> readBeside(begun, file, password)));
      }
      try (var document = PdfDocument.open(file, password)) {
        var reading = new PageReading(progress, document.pages(), findings);
        begun.complete(reading);
        reading.read(document);
        for (var other : others) {
          other.get();
        }
        return reading.text(document);
      } finally {
        begun.cancel(false);
      }
    } catch (PdfUnreadable known) {
      throw known;
    } catch (IOException closing) {
      throw new IllegalStateException(closing);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ImportCancelled();
    }
  }

  private static int readers() {
    return Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors());
  }

  /** Opens the file while the first reader does; where it cannot, that one reads all pages. */
  private static boolean readBeside(
      CompletableFuture<PageReading> begun, Path file, Optional<String> password)
      throws IOException {
    try (var document = PdfDocument.open(file, password)) {
      begun.join().read(document);
      return true;
    } catch (PdfUnreadable alone) {
      return false;
    }
  }

  private Text text(PdfDocument document) throws ImportCancelled {
    if (progress.cancelled()) {
      throw new ImportCancelled();
    }
    if (document.cutShort()) {
      tell(
          Math.max(1, document.pages()),
          "The end of the file is missing: pages and holdings may be missing too.");
    }
    return new Text(inOrder(), document.cutShort());
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
        return empty(number);
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
      return empty(number);
    }
  }

  private static PdfPage empty(int number) {
    return PdfPage.of(number, LETTER.width(), LETTER.height(), List.of());
  }

  private void tell(int page, String message) {
    synchronized (findings) {
      findings.add(new Finding(Finding.Severity.PROBLEM, new Source(page, LETTER), "", message));
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
