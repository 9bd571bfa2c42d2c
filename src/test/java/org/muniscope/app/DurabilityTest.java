package org.muniscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the program or the disk, settings are those of before or those of after. */
final class DurabilityTest {
  private static final int KILLS = 3;

  @TempDir private Path home = Path.of("");

  @Test
  void aProgramKilledWhileItSavesLeavesWholeSettings() throws Exception {
    for (var kill = 0; kill < KILLS; kill++) {
      var saving = saving();
      try (var out = saving.inputReader(StandardCharsets.UTF_8)) {
        awaitRound(out, 5 + 10 * kill);
      } finally {
        saving.destroyForcibly().waitFor();
      }
      assertEquals(1, rounds().size(), "values of several rounds");
    }
  }

  @Test
  void whatAKilledProgramLeftDoesNotHinderTheNextSave() throws IOException {
    var settings = new Settings(home);
    settings.put("window.x", "1");
    settings.save();
    Files.writeString(home.resolve(".settings.properties.0.part"), "window.x=2");
    settings.put("window.x", "3");
    settings.save();
    assertEquals(Optional.of("3"), new Settings(home).get("window.x"));
  }

  @Test
  void whereNothingCanBeWrittenNothingIsLostBeforeTheEnd() throws IOException {
    var file = Files.writeString(home.resolve("file"), "not a folder");
    var settings = new Settings(file.resolve("settings"));
    settings.opened(new RecentFiling(Path.of("a.pdf"), "a"));
    assertThrows(IOException.class, settings::save);
    assertEquals(1, settings.recent().size());
    assertEquals("not a folder", Files.readString(file));
  }

  private Process saving() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java, "-XX:+UseSerialGC", "-cp", classes, SavesForever.class.getName(), home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void awaitRound(BufferedReader out, int round) throws IOException {
    var said = out.readLine();
    while (said != null && Integer.parseInt(said) < round) {
      said = out.readLine();
    }
    assertTrue(said != null, "the program ended by itself");
  }

  private Set<String> rounds() {
    var settings = new Settings(home);
    var rounds = new HashSet<String>();
    for (var i = 0; i < SavesForever.VALUES; i++) {
      rounds.add(settings.get("value." + i).orElse("missing"));
    }
    return rounds;
  }
}
