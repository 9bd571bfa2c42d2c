package org.muniscope.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;

/**
 * The whole import of filings against {@link PDFTextStripper} on the same files in the same run:
 * the work in processor time, the warm time a page with all processors, and the heap that a long
 * file needs more than a short one.
 *
 * <p>Arguments are PDFs; without any, the bundled sample and an invented filing of 6,000 holdings.
 */
public final class ImportBenchmark {
  /**
   * Rounds over all files before anything counts. Fewer leave the compiler at work: after 12 the
   * ratio is a tenth higher than after 30.
   */
  private static final int WARM = 30;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int COUNTED = 9;
  private static final int HOLDINGS = 6_000;
  private static final int LEAST_HEAP = 8;
  private static final int MOST_HEAP = 1024;

  private ImportBenchmark() {}

  public static void main(String... arguments) throws Exception {
    switch (arguments.length > 0 ? arguments[0] : "") {
      case "times" -> times(files(arguments));
      case "once" -> System.exit(complete(files(arguments).getFirst()) ? 0 : 1);
      default -> all(arguments.length > 0 ? paths(List.of(arguments)) : own());
    }
  }

  private static void all(List<Path> files) throws Exception {
    System.out.println("All " + Runtime.getRuntime().availableProcessors() + " processors:");
    child(files, "times", "-Xmx1g");
    System.out.println("Least heap for one import, in MiB:");
    for (var file : files) {
      System.out.printf("  %-40s %6d%n", file.getFileName(), leastHeap(file));
    }
  }

  private static List<Path> own() throws IOException {
    var file = Path.of("target", "bench", "long-filing.pdf");
    var holdings = LongFiling.write(file, HOLDINGS);
    System.out.println(file + ": " + holdings + " holdings");
    return List.of(Path.of("samples", "sample-filing.pdf"), file);
  }

  private static void times(List<Path> files) throws Exception {
    var imported = 0.0;
    var stripped = 0.0;
    System.out.printf(
        "  %-40s %6s %10s %10s %6s%n", "ms a page", "pages", "import", "stripper", "ratio");
    for (var round = 0; round < WARM; round++) {
      for (var file : files) {
        holdings(file);
        strip(file);
      }
    }
    for (var file : files) {
      var pages = pages(file);
      var things = new LinkedHashMap<String, Callable<?>>();
      things.put("import", () -> holdings(file));
      things.put("stripper", () -> strip(file));
      var medians = Rounds.medians(1, pages > 100 ? COUNTED / 2 : COUNTED, things);
      var mine = medians.getOrDefault("import", 0.0);
      var theirs = medians.getOrDefault("stripper", 0.0);
      System.out.printf(
          "  %-40s %6d %10.2f %10.2f %6.2f%n",
          file.getFileName(), pages, mine / pages, theirs / pages, mine / theirs);
      imported += mine;
      stripped += theirs;
    }
    System.out.printf("  %-40s %6s %10s %10s %6.2f%n", "together", "", "", "", imported / stripped);
    work(files);
  }

  /** Time of all processors together, which a single one would not exceed. */
  private static void work(List<Path> files) throws Exception {
    var imported = 0L;
    var stripped = 0L;
    for (var round = 0; round < COUNTED; round++) {
      for (var file : files) {
        var begin = SYSTEM.getProcessCpuTime();
        holdings(file);
        var between = SYSTEM.getProcessCpuTime();
        strip(file);
        imported += between - begin;
        stripped += SYSTEM.getProcessCpuTime() - between;
      }
    }
    System.out.printf(
        "  %-40s %6s %10s %10s %6.2f%n",
        "work of all processors", "", "", "", (double) imported / stripped);
  }

  private static int holdings(Path file) throws Exception {
    var imported = new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE);
    return imported.filing().schedules().stream().mapToInt(each -> each.holdings().size()).sum();
  }

  /** Whether everything was read, also the pages that need the most memory. */
  private static boolean complete(Path file) throws Exception {
    var imported = new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE);
    return imported.findings().stream().noneMatch(finding -> finding.message().contains("damaged"));
  }

  private static int strip(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  private static int pages(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static int leastHeap(Path file) throws Exception {
    var low = LEAST_HEAP;
    var high = MOST_HEAP;
    while (high - low > Math.max(2, low / 16)) {
      var middle = (low + high) / 2;
      if (child(List.of(file), "once", "-Xmx" + middle + "m", "-XX:+UseSerialGC") == 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static int child(List<Path> files, String task, String... options) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    command.addAll(List.of(ImportBenchmark.class.getName(), task));
    files.forEach(file -> command.add(file.toString()));
    var builder = new ProcessBuilder(command);
    if (task.equals("times")) {
      builder.inheritIO();
    } else {
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    var process = builder.start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  private static List<Path> files(String... arguments) throws IOException {
    return paths(Arrays.asList(arguments).subList(1, arguments.length));
  }

  /** Folders stand for the PDFs in them. */
  private static List<Path> paths(List<String> names) throws IOException {
    var paths = new ArrayList<Path>();
    for (var name : names) {
      try (Stream<Path> found = Files.walk(Path.of(name))) {
        found.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(paths::add);
      }
    }
    return paths;
  }
}
