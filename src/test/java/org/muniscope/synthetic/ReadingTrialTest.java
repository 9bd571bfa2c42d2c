package org.muniscope.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTrialTest {
  @Test
  void readerThatFindsNothingFailsOnOneBondInThePlainLayout(@TempDir Path folder)
      throws IOException {
    var failure = new ReadingTrial(_ -> List.of(), folder).failure(3, 1).orElseThrow();
    var lines = failure.lines().toList();
    assertTrue(lines.get(0).startsWith("1 of 1 rows"), failure);
    assertEquals("Layout.plain()", lines.get(1));
    assertTrue(lines.get(2).startsWith("missed"), failure);
  }

  @Test
  void fileOfTheSmallestFailureIsKept(@TempDir Path folder) throws IOException {
    assertTrue(new ReadingTrial(_ -> List.of(), folder).failure(3, 2).isPresent());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("filing-3-2.pdf")), files.toList());
    }
  }
}
