package org.muniscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that want to hang, crash or fill the program end with a sentence or a result. The limit of
 * time is far above what any of them takes; it is there so that a hang ends.
 */
final class HostileFilesTest {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  /** A filing of few pages; longer ones are {@link Fuzz}'s. */
  private static final Path SMALL =
      Path.of("src/test/resources/golden/eighths-by-sector/filing.pdf");

  @TempDir Path folder;

  @Test
  void aPageTreeInCirclesIsDamaged() throws IOException {
    assertEquals("DAMAGED", outcome(HostileFiles.pageTreeLoop()));
  }

  @Test
  void aPageBelowThirtyThousandNodesIsDamaged() throws IOException {
    assertEquals("DAMAGED", outcome(HostileFiles.nestedPageNodes(30_000)));
  }

  @Test
  void aPageBelowAHundredNodesIsReadAndHasNoText() throws IOException {
    assertEquals("NO_TEXT", outcome(HostileFiles.nestedPageNodes(100)));
  }

  @Test
  void aTreeThatBoastsOfPagesIsReadAsFarAsItGoes() throws IOException {
    assertEquals("NO_SCHEDULE", outcome(HostileFiles.boastfulPageTree()));
  }

  @Test
  void aFullPageThatIsRepeatedIsReadAgain() throws IOException {
    assertEquals("NO_SCHEDULE", outcome(HostileFiles.repeatedPage(3)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aStreamThatInflatesToAGigabyteIsNotOpened(int stages) throws IOException {
    assertEquals("DAMAGED", outcome(HostileFiles.bomb(stages)));
  }

  @Test
  void aFileForTheOwnerOfACertificateSaysSo() throws IOException {
    var file = Files.write(folder.resolve("certified.pdf"), HostileFiles.certified());
    var refusal =
        assertThrows(
            UnreadableFiling.class,
            () -> new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE));
    assertEquals(
        "“certified.pdf” opens only with a certificate. Ask for a copy without one, or print it"
            + " into a new PDF where it opens.",
        refusal.getMessage());
  }

  @Test
  void aPageOfTwoHundredThousandGlyphsIsReadInPart() throws IOException {
    assertEquals("NO_SCHEDULE", outcome(HostileFiles.manyGlyphs(200_000)));
  }

  @Test
  void formsThatMultiplyEnd() throws IOException {
    assertEquals("NO_TEXT", outcome(HostileFiles.formsThatMultiply(12)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0 0 1e9 1e9]",
        "[0 0 0 0]",
        "[612 792 0 0]",
        "[-1e30 -1e30 1e30 1e30]",
        "[0 0 0.001 99999999]",
        "[0 0]",
        "[(a) null true /b]"
      })
  void anAbsurdPageSizeIsNoReasonToFail(String mediaBox) throws IOException {
    var outcome = outcome(HostileFiles.pageOfSize(mediaBox));
    assertFalse(outcome.equals("READ"), outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT /F 1e30 Tf 1e30 1e30 Td (5,000) Tj ET",
        "BT /F 10 Tf 1e-30 0 0 1e-30 5 5 Tm (5,000) Tj ET",
        "BT /F 10 Tf 0 0 0 0 5 5 Tm (5,000) Tj ET",
        "BT /F 10 Tf 1e38 Tc 1e38 Tw 1e38 Tz 70 70 Td (5,000 1) Tj ET",
        "BT /F -10 Tf 70 700 Td [(5) 1e38 (1) -1e38 (2)] TJ ET",
        "BT /Missing 10 Tf 70 700 Td (5,000) Tj ET",
        "q q q q Q Q Q Q Q Q Q BT ET ET ET Q (5) Tj [ [ [ << /a",
        "99999999999999999999 0 0 99999999999999999999 0 0 cm BT /F 9 Tf (5,000) Tj ET"
      })
  void absurdContentIsNoReasonToFail(String operators) throws IOException {
    var outcome = outcome(HostileFiles.content(operators));
    assertFalse(outcome.equals("READ"), outcome);
  }

  @Test
  void theSampleIsReadBehindGarbage() throws IOException {
    var garbage = "\u0000\u0001 not yet a PDF \r\n".repeat(30);
    assertEquals("READ", outcome(joined(garbage, text(HostileFiles.sample()))));
  }

  @Test
  void theSampleIsReadWithoutAUsableTableOfObjects() throws IOException {
    var broken = text(HostileFiles.sample()).replaceAll("startxref\\s+\\d+", "startxref\n7");
    assertEquals("READ", outcome(joined(broken, "")));
  }

  @Test
  void damagedFilingsEndWithASentenceOrAResult() throws IOException {
    var mutations = new Mutations(Files.readAllBytes(SMALL), 1);
    for (var number = 1; number <= 30; number++) {
      outcome(mutations.of(number));
    }
  }

  /** What the import made of it: READ or the reason why not; anything else fails the test. */
  private String outcome(byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve("hostile.pdf"), bytes);
    return assertTimeoutPreemptively(LIMIT, () -> outcome(file));
  }

  static String outcome(Path file) throws ImportCancelled {
    try {
      new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE);
      return "READ";
    } catch (UnreadableFiling unreadable) {
      assertFalse(String.valueOf(unreadable.getMessage()).isBlank());
      return unreadable.reason().name();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(String first, String second) {
    return (first + second).getBytes(StandardCharsets.ISO_8859_1);
  }
}
