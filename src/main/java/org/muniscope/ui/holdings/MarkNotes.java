package org.muniscope.ui.holdings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muniscope.model.Filing;
import org.muniscope.model.Footnote;

/**
 * The filing's own sentences for the marks of its schedule. A mark counts within its section only:
 * (a) in the financial highlights is another one.
 */
final class MarkNotes {
  private final Map<String, String> sentences = new LinkedHashMap<>();

  MarkNotes(Filing filing) {
    filing.footnotes().stream()
        .filter(note -> isOfSchedule(note))
        .forEach(note -> sentences.putIfAbsent(note.mark(), note.text()));
  }

  /** The sentences for some marks, a line each; empty when the filing defines none of them. */
  Optional<String> sentences(List<String> marks) {
    var told =
        marks.stream()
            .filter(sentences::containsKey)
            .map(mark -> "(" + mark + ")  " + sentences.get(mark))
            .collect(Collectors.joining("\n\n"));
    return Optional.of(told).filter(words -> !words.isEmpty());
  }

  private static boolean isOfSchedule(Footnote note) {
    var section = note.section().toLowerCase(Locale.ROOT);
    return section.contains("schedule")
        || section.contains("portfolio")
        || section.contains("investments");
  }
}
