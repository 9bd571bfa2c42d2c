package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are typed into a chooser, with the format that is chosen beside them. */
final class NamedFileTest {
  private static final List<String> PICTURES = List.of("png", "svg", "pdf");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "states.png, png, states.png",
    "states, svg, states.svg",
    "states.png, svg, states.svg",
    "states.svg, png, states.svg",
    "states.2012, pdf, states.2012.pdf",
    ".png, svg, .png.svg"
  })
  void theExtensionTellsTheFormat(String typed, String format, String file) {
    assertEquals(folder.resolve(file), of(typed, PICTURES, format).file());
  }

  @Test
  void aNameForOneFormatStaysAsItIsTyped() {
    assertEquals(folder.resolve("holdings"), of("holdings", List.of("csv"), "csv").file());
  }

  @Test
  void aFileThatNobodyWasAskedAboutIsNotReplaced() throws IOException {
    Files.createFile(folder.resolve("states.png"));
    assertTrue(of("states", PICTURES, "png").replacesUnasked());
    assertFalse(of("states", PICTURES, "svg").replacesUnasked());
    assertFalse(of("states.png", PICTURES, "png").replacesUnasked());
  }

  private NamedFile of(String typed, List<String> types, String format) {
    return NamedFile.of(folder.resolve(typed), types, format);
  }
}
