package org.muniscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the command line asks of the program, and what it refuses. */
final class CliTest extends Commands {
  @Test
  void nonsenseIsRefusedInOneLine() {
    for (var words :
        List.of(
            List.<String>of(),
            List.of("extract"),
            List.of("extract", "x.pdf", "--format", "doc"),
            List.of("extract", "x.pdf", "--nonsense"),
            List.of("a.pdf", "b.pdf"),
            List.of("--nonsense"))) {
      assertEquals(2, run(reading(List.of()), words.toArray(String[]::new)), words::toString);
      assertEquals(1, err().lines().count(), err());
    }
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertEquals(0, run(reading(List.of()), "--help"));
    assertEquals(2, out.toString(UTF_8).split("Usage:", -1).length, "told once");
    assertTrue(out.toString(UTF_8).contains("extract"));
    assertEquals(0, run(reading(List.of()), "extract", "--help"));
    assertTrue(out.toString(UTF_8).contains("--format"));
    assertEquals(0, run(reading(List.of()), "--version"));
    assertTrue(out.toString(UTF_8).startsWith("muniscope "));
    assertEquals("", err());
  }

  @Test
  void windowIsAskedForByNothingAFileOrTheVerb() {
    var cli = cli(reading(List.of()));
    var start = Optional.of(new WindowRequest(Optional.empty()));
    var file = Optional.of(new WindowRequest(Optional.of(Path.of("x.pdf"))));

    assertEquals(start, cli.windowRequest());
    assertEquals(start, cli.windowRequest("open"));
    assertEquals(start, cli.windowRequest(""));
    assertEquals(file, cli.windowRequest("x.pdf"));
    assertEquals(file, cli.windowRequest("open", "x.pdf"));
    assertEquals(Optional.empty(), cli.windowRequest("extract", "x.pdf"));
    assertEquals(Optional.empty(), cli.windowRequest("charts"));
    assertEquals(Optional.empty(), cli.windowRequest("--help"));
    assertEquals(Optional.empty(), cli.windowRequest("open", "--help"));
    assertEquals(Optional.empty(), cli.windowRequest("a.pdf", "b.pdf"));
  }
}
