package org.muniscope.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names with the words that stand for them; the name that is listed first decides. */
final class WordList {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_PHRASE = 3;

  private final Map<String, Hit> phrases = new HashMap<>();

  /**
   * A name that a text stands for.
   *
   * @param name as listed
   * @param rank its place in the list, from 0
   * @param word the listed word or phrase that was found
   */
  record Hit(String name, int rank, String word) {}

  private WordList(List<String> lines) {
    for (var rank = 0; rank < lines.size(); rank++) {
      var parts = lines.get(rank).split(":", 2);
      for (var phrase : parts[1].split(",", -1)) {
        phrases.putIfAbsent(phrase.strip(), new Hit(parts[0].strip(), rank, phrase.strip()));
      }
    }
  }

  /** Reads {@code Name: word, a phrase} lines from beside this class; {@code #} begins a remark. */
  static WordList read(String resource) {
    var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new WordList(
          lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The first of the listed names for which a word or phrase occurs in the text. */
  Optional<Hit> first(String text) {
    var words = BETWEEN.split(text.toLowerCase(Locale.ROOT));
    return Stream.iterate(0, at -> at < words.length, at -> at + 1)
        .flatMap(at -> at(words, at))
        .min(Comparator.comparingInt(Hit::rank));
  }

  private Stream<Hit> at(String[] words, int start) {
    var phrase = new StringBuilder();
    var hits = Stream.<Hit>builder();
    for (var end = start; end < Math.min(words.length, start + LONGEST_PHRASE); end++) {
      phrase.append(end == start ? "" : " ").append(words[end]);
      found(phrase.toString()).ifPresent(hits);
    }
    return hits.build();
  }

  private Optional<Hit> found(String phrase) {
    var exact = phrases.get(phrase);
    return exact == null && phrase.endsWith("s")
        ? Optional.ofNullable(phrases.get(phrase.substring(0, phrase.length() - 1)))
        : Optional.ofNullable(exact);
  }
}
