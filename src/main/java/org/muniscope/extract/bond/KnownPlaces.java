package org.muniscope.extract.bond;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.model.Jurisdiction;

/** The authorities and cities of {@code places.csv}, where they are no part of a longer name. */
final class KnownPlaces {
  private static final Map<String, Jurisdiction> STATES = read();

  /**
   * {@code East Lansing}, {@code Lewis & Clark County}, {@code Houston County}, {@code University
   * of Chicago} and {@code Cleveland Clinic} are or lend elsewhere.
   */
  private static final Pattern NAME =
      Pattern.compile(
          STATES.keySet().stream()
              .sorted(Comparator.comparingInt(name -> -name.length()))
              .map(KnownPlaces::spelt)
              .collect(
                  Collectors.joining(
                      "|",
                      "(?i)(?<![\\p{L}-])(?<!\\b(?:east|west|new|el|fort|lake|mount|lewis (?:&|and)"
                          + "|(?<!(?:&|and) )county of|(?<=\\S )(?:university|hospitals?"
                          + "|homes) of) )(",
                      ")(?!\\p{L}|-\\p{L})(?!"
                          + " (?:county|cnty|co\\.|township|twp\\.?|university|valley"
                          + "|clinic|electric|edison|bridge|heights|mills)(?!\\p{L}))")));

  private static final String COUNTY = " county";

  private KnownPlaces() {}

  /** The state of the first that a text names; empty where it names none. */
  static Optional<Jurisdiction> in(String text) {
    var name = NAME.matcher(text);
    return name.find()
        ? Optional.ofNullable(STATES.get(whole(name.group(1).toLowerCase(Locale.ROOT))))
        : Optional.empty();
  }

  /** A county may be a {@code Cnty.} too. */
  private static String spelt(String name) {
    return Pattern.quote(name).replace(COUNTY, "\\E(?: county| cnty\\.?)\\Q");
  }

  private static String whole(String name) {
    return name.contains(" cnty") ? name.replaceFirst(" cnty\\.?", COUNTY) : name;
  }

  private static Map<String, Jurisdiction> read() {
    var places = new LinkedHashMap<String, Jurisdiction>();
    try (var in = KnownPlaces.class.getResourceAsStream("places.csv");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> {
            var comma = line.lastIndexOf(',');
            places.put(
                line.substring(0, comma).toLowerCase(Locale.ROOT),
                Jurisdiction.ofCode(line.substring(comma + 1).strip()).orElseThrow());
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(places);
  }
}
