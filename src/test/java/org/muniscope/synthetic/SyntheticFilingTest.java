package org.muniscope.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The import reads every holding of filings that nobody has seen before. A failure tells the
 * plainest layout and the fewest bonds that still show it, and leaves that file in the folder.
 */
class SyntheticFilingTest {
  private static final long SEED = 2026;
  private static final int FILINGS = 120;
  private static final Path FOLDER = Path.of("target", "synthetic");

  private final ReadingTrial trial = new ReadingTrial(new ImportedRows(), FOLDER);

  static IntStream numbers() {
    return IntStream.rangeClosed(1, FILINGS);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void everyHoldingIsReadAsItIsPrinted(int number) throws IOException {
    assertEquals(Optional.empty(), trial.failure(SEED, number));
  }
}
