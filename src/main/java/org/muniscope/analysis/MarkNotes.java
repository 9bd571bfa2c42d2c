package org.muniscope.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muniscope.model.Filing;
import org.muniscope.model.Footnote;

/**
 * The filing's own sentences for the marks of its schedule. A mark counts within its section only:
 * (a) in the financial highlights is another one. The schedule's section is the one that defines
 * most of the marks that its holdings carry.
 */
public final class MarkNotes {
  private final Map<String, String> sentences = new LinkedHashMap<>();

  /** Reads the notes of a filing. */
  public MarkNotes(Filing filing) {
    var used =
        filing.holdings().stream()
            .flatMap(holding -> holding.marks().stream())
            .collect(Collectors.toSet());
    section(filing.footnotes(), used)
        .forEach(note -> sentences.putIfAbsent(note.mark(), note.text()));
  }

  /** The sentences for some marks, a line each; empty when the filing defines none of them. */
  public Optional<String> sentences(List<String> marks) {
    var told =
        marks.stream()
            .flatMap(mark ->
                Optional.ofNullable(sentences.get(mark)).map(text -> line(mark, text)).stream())
            .collect(Collectors.joining("\n\n"));
    return Optional.of(told).filter(words -> !words.isEmpty());
  }

  /** The filing's own sentence for one mark; empty when the filing defines it nowhere. */
  public Optional<String> sentence(String mark) {
    return Optional.ofNullable(sentences.get(mark));
  }

  /** The marks that the schedule's section defines, in its order. */
  public List<String> defined() {
    return List.copyOf(sentences.keySet());
  }

  private static String line(String mark, String text) {
    return "(" + mark + ")  " + text;
  }

  /** Of several sections that define as many marks, the first one. */
  private static List<Footnote> section(List<Footnote> notes, Set<String> used) {
    var sections =
        notes.stream()
            .collect(
                Collectors.groupingBy(Footnote::section, LinkedHashMap::new, Collectors.toList()))
            .values();
    var most = sections.stream().mapToLong(each -> defined(each, used)).max().orElse(0);
    return sections.stream()
        .filter(each -> most > 0 && defined(each, used) == most)
        .findFirst()
        .orElse(List.of());
  }

  private static long defined(List<Footnote> notes, Set<String> used) {
    return notes.stream().map(Footnote::mark).filter(used::contains).distinct().count();
  }
}
