package org.muniscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings last from one session to the next and are never in the way. */
final class SettingsTest {
  @TempDir private Path home = Path.of("");

  @Test
  void whatIsSavedIsThereInTheNextSession() throws IOException {
    var settings = new Settings(home);
    settings.put("window.theme", "dark");
    settings.opened(new RecentFiling(Path.of("Straße/größe=1.pdf"), "ab"));
    settings.save();
    var next = new Settings(home);
    assertEquals(Optional.of("dark"), next.get("window.theme"));
    assertEquals(List.of(new RecentFiling(Path.of("Straße/größe=1.pdf"), "ab")), next.recent());
  }

  @Test
  void aDamagedFileCountsAsEmpty() throws IOException {
    Files.writeString(home.resolve("settings.properties"), "window.x=\\u00zz\n");
    assertEquals(Optional.empty(), new Settings(home).get("window.x"));
  }

  @Test
  void aNumberThatIsNoneIsNotThere() {
    var settings = new Settings(home);
    settings.put("window.x", "left");
    assertEquals(Optional.empty(), settings.number("window.x"));
  }

  @Test
  void theTenFilingsOpenedLastAreKeptTheLatestFirst() {
    var settings = new Settings(home);
    IntStream.rangeClosed(1, 12).forEach(i -> settings.opened(filing(i)));
    settings.opened(filing(11));
    assertEquals(
        List.of(11, 12, 10, 9, 8, 7, 6, 5, 4, 3).stream().map(SettingsTest::filing).toList(),
        settings.recent());
  }

  @Test
  void theLastFolderIsThatOfTheFilingOpenedLastAndNotOfTheSample() {
    var settings = new Settings(home);
    assertEquals(Optional.empty(), settings.lastFolder());
    settings.opened(new RecentFiling(home.resolve("old").resolve("1.pdf"), "a"));
    settings.pin(settings.recent().getFirst(), true);
    settings.opened(new RecentFiling(home.resolve("reports").resolve("2.pdf"), "b"));
    settings.opened(new RecentFiling(home.resolve("sample.pdf"), "c"));
    assertEquals(Optional.of(home.resolve("reports")), settings.lastFolder());
  }

  @Test
  void pinnedFilingsStandFirstAndAreNeverPushedOut() throws IOException {
    var settings = new Settings(home);
    settings.opened(filing(100));
    settings.pin(filing(100), true);
    IntStream.rangeClosed(1, 12).forEach(i -> settings.opened(filing(i)));
    settings.opened(filing(100));
    settings.save();
    var next = new Settings(home).recent();
    assertEquals(filing(100).pinned(true), next.getFirst());
    assertEquals(11, next.size());
    settings.forgetRecent();
    assertEquals(List.of(filing(100).pinned(true)), settings.recent());
    settings.pin(filing(100), false);
    settings.forgetRecent();
    assertEquals(List.of(), settings.recent());
  }

  @Test
  void theFolderFollowsTheCustomsOfTheSystem() {
    assertEquals(Path.of("/chosen"), folder("Linux", Map.of(), "/chosen"));
    assertEquals(Path.of("/home/ann/.config/muniscope"), folder("Linux", Map.of(), ""));
    assertEquals(
        Path.of("/conf/muniscope"), folder("Linux", Map.of("XDG_CONFIG_HOME", "/conf"), ""));
    assertEquals(
        Path.of("/home/ann/Library/Application Support/Muniscope"),
        folder("Mac OS X", Map.of(), ""));
    assertEquals(
        Path.of("/roaming/Muniscope"), folder("Windows 11", Map.of("APPDATA", "/roaming"), ""));
  }

  private static Path folder(String os, Map<String, String> environment, String chosen) {
    var system = new Properties();
    system.setProperty("os.name", os);
    system.setProperty("user.home", "/home/ann");
    system.setProperty("muniscope.home", chosen);
    return Settings.folder(environment, system);
  }

  private static RecentFiling filing(int number) {
    return new RecentFiling(Path.of(number + ".pdf"), "hash " + number);
  }
}
