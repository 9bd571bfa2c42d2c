package org.muniscope.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts pages by walking their tree, whose own count may be a lie. */
final class PageTree {
  private static final int MOST_PAGES = 50_000;

  /** Deeper than any program builds a tree: PDFBox descends it by recursion. */
  private static final int DEEPEST = 256;

  private record Node(COSDictionary dictionary, int depth) {}

  private final Deque<Node> open = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PageTree() {}

  /** The number of pages; empty where the tree leads in circles, too deep or nowhere. */
  static OptionalInt count(PDDocument document) {
    return new PageTree().walk(document.getDocumentCatalog().getCOSObject());
  }

  private OptionalInt walk(COSDictionary catalog) {
    var pages = 0;
    push(Optional.ofNullable(catalog.getCOSDictionary(COSName.PAGES)), 0);
    while (!open.isEmpty()) {
      var node = open.pop();
      var kids = node.dictionary().getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages++;
      } else if (!seen.add(node.dictionary()) || node.depth() > DEEPEST) {
        return OptionalInt.empty();
      } else {
        pushAll(kids, node.depth() + 1);
      }
      if (pages + open.size() > MOST_PAGES) {
        return OptionalInt.empty();
      }
    }
    return pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
  }

  private void pushAll(COSArray kids, int depth) {
    for (var at = Math.min(kids.size(), MOST_PAGES + 1) - 1; at >= 0; at--) {
      push(
          kids.getObject(at) instanceof COSDictionary kid ? Optional.of(kid) : Optional.empty(),
          depth);
    }
  }

  private void push(Optional<COSDictionary> dictionary, int depth) {
    dictionary.ifPresent(each -> open.push(new Node(each, depth)));
  }
}
