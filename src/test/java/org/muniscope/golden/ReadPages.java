package org.muniscope.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.pdf.PdfDocument;
import org.muniscope.pdf.PdfPage;

/** The pages of a filing as words, for tests that change one of them. */
final class ReadPages {
  private ReadPages() {}

  static List<PdfPage> of(Path filing) {
    try (var document = PdfDocument.open(filing, Optional.empty())) {
      var pages = new ArrayList<PdfPage>();
      for (var number = 1; number <= document.pages(); number++) {
        pages.add(document.page(number));
      }
      return pages;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
