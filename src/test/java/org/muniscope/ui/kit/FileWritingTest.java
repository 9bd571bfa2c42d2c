package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is being written is told, and leaves nothing behind when it is stopped. */
final class FileWritingTest {
  private static final byte[] LINE = {'a', '\n'};

  private final List<String> told = new ArrayList<>();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Notices notices = new Told();
  private final Lane lane = Jobs.on(background::add, Runnable::run).lane();
  private final FileWriting writing = new FileWriting(notices, lane);

  @TempDir private Path folder = Path.of("");

  @Test
  void aFileIsToldWhileItIsWrittenAndAfterwards() throws IOException {
    var file = folder.resolve("a.csv");
    writing.write(file, out -> out.write(LINE));
    assertEquals(List.of("writing"), told);
    background.remove().run();
    assertEquals(List.of("writing", "written", "over"), told);
    assertEquals("a\n", Files.readString(file));
  }

  @Test
  void whatIsStoppedLeavesTheOldFileAndNothingElse() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "old");
    stopping(file);
    background.remove().run();
    assertEquals(4, told.size());
    assertEquals("over", told.getLast());
    assertFalse(told.contains("written"));
    assertEquals("old", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void whatIsStoppedTooLateIsToldAsWritten() throws IOException {
    var file = folder.resolve("a.csv");
    writing.write(
        file,
        out -> {
          out.write(LINE);
          lane.cancel();
        });
    background.remove().run();
    assertEquals(List.of("writing", "written", "over"), told);
    assertEquals("a\n", Files.readString(file));
  }

  @Test
  void aFileThatAnotherOvertakesIsToldToBeGivenUp() {
    writing.write(folder.resolve("a.csv"), out -> out.write(LINE));
    writing.write(folder.resolve("b.csv"), out -> out.write(LINE));
    assertEquals(List.of("writing", "said", "over", "writing"), told);
    background.remove().run();
    background.remove().run();
    assertEquals(List.of("written", "over"), told.subList(4, told.size()));
    assertFalse(Files.exists(folder.resolve("a.csv")));
  }

  @Test
  void whatCannotBeWrittenIsTold() {
    writing.write(folder.resolve("missing").resolve("a.csv"), out -> out.write(LINE));
    background.remove().run();
    assertEquals(List.of("writing", "warned", "over"), told);
  }

  private void stopping(Path file) {
    writing.write(
        file,
        out -> {
          out.write(LINE);
          lane.cancel();
          told.add("stopped");
          out.write(LINE);
        });
  }

  /** Writes down what is told. */
  private final class Told implements Notices {
    @Override
    public void say(String sentence) {
      told.add("said");
    }

    @Override
    public void written(Path file) {
      told.add("written");
    }

    @Override
    public void warn(String sentence) {
      told.add("warned");
    }

    @Override
    public Runnable writing(Path file, Runnable stop) {
      told.add("writing");
      return () -> told.add("over");
    }
  }
}
