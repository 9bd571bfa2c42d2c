package org.muniscope.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample in the tree is the one that its generator writes, and its tables add up to what the
 * report of February 29, 2012 prints: 190 bonds, total investments of $304,788,226.
 */
class SampleFilingTest {
  @Test
  void sampleInTheTreeIsWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
    var written = folder.resolve("written.pdf");
    SampleFiling.write(written);
    try (var kept = Loader.loadPDF(Path.of("samples", "sample-filing.pdf").toFile());
        var made = Loader.loadPDF(written.toFile())) {
      assertEquals(made.getNumberOfPages(), kept.getNumberOfPages());
      for (var page = 0; page < made.getNumberOfPages(); page++) {
        assertArrayEquals(content(made, page), content(kept, page), "page " + (page + 1));
      }
    }
  }

  @Test
  void bondsOfTheSampleAddUpToThePrintedTotal() {
    assertEquals(190, Bond.all().size());
    assertEquals(304_788_226, Bond.all().stream().mapToLong(Bond::value).sum());
  }

  @Test
  void bondsOfAStateAddUpToItsSubtotal() {
    for (var group : Table.of("groups.csv").rows()) {
      var values = values(group.get(0));
      var sum = values.stream().mapToLong(Long::longValue).sum();
      var printed = group.get(2).isEmpty() ? values.getFirst() : Long.parseLong(group.get(2));
      assertEquals(printed, sum, group.get(0));
    }
  }

  private static List<Long> values(String group) {
    return Bond.all().stream().filter(b -> b.group().equals(group)).map(Bond::value).toList();
  }

  /** The drawing instructions, unpacked: how they are packed depends on the machine. */
  private static byte[] content(PDDocument document, int page) throws IOException {
    try (var in = document.getPage(page).getContents()) {
      return in.readAllBytes();
    }
  }
}
