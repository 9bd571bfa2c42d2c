package org.muniscope.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muniscope.export.WholeFile;

/**
 * What the program remembers from one session to the next, in one small file of a person's own
 * configuration.
 *
 * <p>A file that cannot be read counts as empty: settings are a convenience and never in the way.
 */
public final class Settings {
  private final Path file;
  private final Map<String, String> values = new TreeMap<>();

  /** The settings of a folder; the folder comes into being when they are first saved. */
  public Settings(Path folder) {
    this.file = folder.resolve("settings.properties");
    values.putAll(read(file));
  }

  /**
   * The folder of a person's settings, where the system keeps such things; the system property
   * {@code muniscope.home} names another.
   */
  public static Path folder(Map<String, String> environment, Properties system) {
    var chosen = system.getProperty("muniscope.home", "");
    if (!chosen.isBlank()) {
      return Path.of(chosen);
    }
    var home = Path.of(system.getProperty("user.home", "."));
    var os = system.getProperty("os.name", "");
    if (os.startsWith("Windows")) {
      return place(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
          .resolve("Muniscope");
    }
    if (os.startsWith("Mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Muniscope");
    }
    return place(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("muniscope");
  }

  /** What was remembered under a key. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** A remembered number; empty also when it is none any more. */
  public Optional<Double> number(String key) {
    try {
      return get(key).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException damaged) {
      return Optional.empty();
    }
  }

  /** Remembers until the program ends; {@link #save} makes it last. */
  public void put(String key, String value) {
    values.put(key, value);
  }

  /** The pinned filings and then those opened last, the latest first. */
  public List<RecentFiling> recent() {
    return RecentFilings.in(values);
  }

  /** Where the filing lies that was opened last; the sample beside the settings does not count. */
  public Optional<Path> lastFolder() {
    var own = file.toAbsolutePath().getParent();
    var recent = recent();
    return Stream.concat(
            recent.stream().filter(each -> !each.pinned()),
            recent.stream().filter(RecentFiling::pinned))
        .flatMap(each -> Optional.ofNullable(each.file().toAbsolutePath().getParent()).stream())
        .filter(folder -> !folder.equals(own))
        .findFirst();
  }

  /** Puts a filing at the head of the recent ones; one that is pinned stays so. */
  public void opened(RecentFiling filing) {
    var recent = new ArrayList<>(recent());
    var pinned =
        recent.stream().anyMatch(each -> each.pinned() && each.file().equals(filing.file()));
    recent.removeIf(each -> each.file().equals(filing.file()));
    recent.addFirst(filing.pinned(filing.pinned() || pinned));
    RecentFilings.put(recent, values);
  }

  /** Keeps a filing at hand, or not any more. */
  public void pin(RecentFiling filing, boolean pinned) {
    var recent = new ArrayList<>(recent());
    recent.replaceAll(each -> each.file().equals(filing.file()) ? each.pinned(pinned) : each);
    RecentFilings.put(recent, values);
  }

  /** Forgets the recent filings that are not pinned. */
  public void forgetRecent() {
    RecentFilings.put(recent().stream().filter(RecentFiling::pinned).toList(), values);
  }

  /** Writes everything, whole or not at all. */
  public void save() throws IOException {
    var properties = new Properties();
    properties.putAll(values);
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(
        file,
        out -> {
          var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          properties.store(writer, null);
          writer.flush();
        });
  }

  private static Map<String, String> read(Path file) {
    var properties = new Properties();
    var values = new TreeMap<String, String>();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Map.of();
    }
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }

  private static Path place(Map<String, String> environment, String name, Path otherwise) {
    var value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
