package org.muniscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;

/**
 * A whole import, warm, against PDFBox's own text extraction of the same file in the same run.
 *
 * <p>Run it with {@code java -cp "target/test-classes:target/muniscope/lib/*"
 * org.muniscope.bench.ImportBenchmark FILE.pdf…} after {@code mvn verify}; with {@code taskset -c
 * 0} before it, on one processor. It prints the median of interleaved rounds and their ratio.
 */
final class ImportBenchmark {
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 11;
  private static final double NANOS_PER_MILLI = 1e6;

  private ImportBenchmark() {}

  /** Measures each file that is named. */
  public static void main(String[] files) throws Exception {
    System.out.printf("%d processors%n", Runtime.getRuntime().availableProcessors());
    for (var file : files) {
      measure(Path.of(file));
    }
  }

  private static void measure(Path file) throws Exception {
    var imports = new ArrayList<Long>();
    var strippings = new ArrayList<Long>();
    var pages = 0;
    for (var round = 0; round < WARM_UP + ROUNDS; round++) {
      var start = System.nanoTime();
      var read = new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE);
      var middle = System.nanoTime();
      strip(file);
      var end = System.nanoTime();
      pages = read.filing().pages();
      if (round >= WARM_UP) {
        imports.add(middle - start);
        strippings.add(end - middle);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d pages, import %.0f ms, PDFTextStripper %.0f ms, ratio %.2f%n",
        file.getFileName(),
        pages,
        median(imports) / NANOS_PER_MILLI,
        median(strippings) / NANOS_PER_MILLI,
        median(imports) / median(strippings));
  }

  private static void strip(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      if (new PDFTextStripper().getText(document).isEmpty()) {
        throw new IllegalStateException("nothing to compare with: the file holds no text");
      }
    }
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
  }
}
