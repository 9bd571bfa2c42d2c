package org.muniscope.extract.table;

import java.util.List;
import org.muniscope.extract.text.HeadReader;
import org.muniscope.extract.text.TypedPage;

/** The first table of a page that a test typed. */
public final class TypedTable {
  private TypedTable() {}

  /** The table whose head is the first one on the page. */
  public static Table of(TypedPage page) {
    var lines = page.lines();
    for (var at = 0; at < lines.size(); at++) {
      var found = HeadReader.at(lines, at);
      if (found.isPresent()) {
        var below = lines.subList(found.get().next(), lines.size());
        var head = found.get().head();
        return new Cut(head, lines.subList(0, at), head.beside(), below, List.of()).read();
      }
    }
    throw new IllegalStateException("no head among " + page.texts());
  }
}
