package org.muniscope.extract.group;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** The entries on pages that a test typed. */
final class TypedEntries {
  private TypedEntries() {}

  /** The words of each entry, a stroke between those of its lines. */
  static List<String> on(TypedPage... pages) {
    var rows = Stream.of(pages).map(TypedTable::of).flatMap(table -> table.rows().stream());
    return Readings.best(rows.toList()).entries().stream()
        .map(entry -> entry.rows().stream().map(Row::text).collect(Collectors.joining(" / ")))
        .toList();
  }
}
