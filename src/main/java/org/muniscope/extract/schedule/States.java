package org.muniscope.extract.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Jurisdiction;

/**
 * Finds the state in the text of a holding whose heading names none.
 *
 * <p>In this order: a postal code in capitals ({@code Rockport, IN}), the name of a state, and the
 * well-known authorities and cities of {@code places.csv}. Anything else stays unknown.
 */
final class States {
  /** The two letters of {@code Cuming Co SD #20} are a school district. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\w.&'’-])([A-Z]{2})(?=[,.;: )]|$)(?!(?<=SD) (?:#|No\\b|\\d{1,4}\\b(?![./])))");

  /** Places that carry the name of a state they do not lie in. */
  private static final Pattern ASTRAY =
      Pattern.compile(
          "(?i)metropolitan washington|met washington|kansas city|washington"
              + " (?:county|cnty|twp)|port authority of new york(?: (?:&|and) new jersey)?|delaware"
              + " (?:county|river|cnty|valley)|oregon city|nevada (?:county|cnty)|texas"
              + " instruments|iowa health|virginia mason|indiana county|california university of"
              + " pennsylvania|ohio (?:county|valley)|mississippi county|michigan city|missouri"
              + " city|arkansas river|missouri river|ohio river|mississippi river|wyoming"
              + " (?:county|valley)|colorado river|university of washington at|george"
              + " washington|lake wales|mount vernon|new york life|washington dulles");

  private static final Map<Pattern, Jurisdiction> NAMES = names();
  private static final Map<String, Jurisdiction> PLACES = places();

  private States() {}

  /** The state, district or territory; empty when the text does not tell. */
  static Optional<Jurisdiction> of(String text) {
    if (!text.equals(text.toUpperCase(Locale.ROOT))) {
      var codes = CODE.matcher(text);
      while (codes.find()) {
        var code = Jurisdiction.ofCode(codes.group(1));
        if (code.isPresent() && !(code.get() == Jurisdiction.COLORADO && text.contains("& CO"))) {
          return code;
        }
      }
    }
    return named(ASTRAY.matcher(text).replaceAll(" ")).or(() -> known(text));
  }

  private static Optional<Jurisdiction> named(String text) {
    Optional<Jurisdiction> first = Optional.empty();
    var at = Integer.MAX_VALUE;
    for (var name : NAMES.entrySet()) {
      var match = name.getKey().matcher(text);
      if (match.find() && match.start() < at) {
        at = match.start();
        first = Optional.of(name.getValue());
      }
    }
    return first;
  }

  private static Optional<Jurisdiction> known(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    return PLACES.entrySet().stream()
        .filter(place -> plain.contains(place.getKey()))
        .max(Comparator.comparingInt(place -> place.getKey().length()))
        .map(Map.Entry::getValue);
  }

  private static Map<Pattern, Jurisdiction> names() {
    var names = new LinkedHashMap<Pattern, Jurisdiction>();
    Arrays.stream(Jurisdiction.values())
        .sorted(Comparator.comparingInt((Jurisdiction each) -> -each.title().length()))
        .forEach(each -> {
          var title = each.title().replace("District of", "Dist(?:rict|\\.)? of");
          var lead = each == Jurisdiction.VIRGINIA ? "(?<!West )" : "";
          names.put(Pattern.compile("(?i)" + lead + "\\b" + title + "\\b"), each);
        });
    return Map.copyOf(names);
  }

  private static Map<String, Jurisdiction> places() {
    var places = new LinkedHashMap<String, Jurisdiction>();
    try (var in = States.class.getResourceAsStream("places.csv");
        var lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
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
