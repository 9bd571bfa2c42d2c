package org.muniscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.SmallFiling;

/** The pictures of {@code charts}, of {@code sample} and of a machine without a display. */
final class ChartsTest extends Commands {
  @Test
  void chartsAreWrittenIntoANewFolderAndNamed() {
    var target = folder.resolve("new").resolve("charts");

    var status = run(reading(List.of()), "charts", "x.pdf", "--out", target.toString());

    assertEquals(0, status);
    assertEquals(target.resolve("states.png") + "\n", out.toString(UTF_8));
    assertTrue(Files.exists(target.resolve("states.png")));
  }

  @Test
  void chartsNeedAFolder() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");

    assertEquals(2, run(reading(List.of()), "charts", "x.pdf"));
    assertTrue(err().contains("--out") && err().lines().count() == 1, err());
    assertEquals(2, run(reading(List.of()), "charts", "x.pdf", "--out", file.toString()));
    assertEquals(file + " was not written: a file of that name is in the way.\n", err());
  }

  @Test
  void withoutDisplayTheSampleIsWrittenIntoTheNamedFolder() {
    var status =
        cli(reading(SmallFiling.oneFund(), TIES))
            .runWithoutDisplay(
                new WindowRequest(Optional.empty()),
                folder,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));

    assertEquals(0, status);
    assertEquals(
        "There is no display; the charts and the holdings of sample.pdf are in " + folder + ".\n",
        out.toString(UTF_8));
    assertTrue(Files.exists(folder.resolve("holdings.csv")));
    assertTrue(Files.exists(folder.resolve("states.png")));
  }

  @Test
  void sampleIsWrittenWhenItIsAskedFor() {
    assertEquals(0, run(reading(List.of()), "sample", "--out", folder.toString()));
    assertTrue(Files.exists(folder.resolve("holdings.csv")));
  }
}
