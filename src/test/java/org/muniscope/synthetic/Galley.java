package org.muniscope.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.muniscope.synthetic.Dimension.HeadingLook;
import org.muniscope.synthetic.Dimension.PageBreaks;
import org.muniscope.synthetic.Dimension.Wrapping;
import org.muniscope.synthetic.Entry.Cell;
import org.muniscope.synthetic.Entry.GroupPlace;
import org.muniscope.synthetic.Line.Piece;

/** Breaks the entries of a schedule into lines. */
final class Galley {
  private static final double INDENT = 1.2;

  private final Layout layout;
  private final Grid grid;

  Galley(Layout layout, Grid grid) {
    this.layout = layout;
    this.grid = grid;
  }

  List<Line> lines(List<Entry> entries) {
    var lines = new ArrayList<Line>();
    for (var i = 0; i < entries.size(); i++) {
      // A subtotal does not stand alone at the head of a page unless pages may end anywhere.
      var sumFollows = i + 1 < entries.size() && entries.get(i + 1) instanceof Entry.Sum;
      lines.addAll(
          switch (entries.get(i)) {
            case Entry.Heading heading -> heading(heading);
            case Entry.Above above -> above(above);
            case Entry.Row row ->
                new RowLines(layout, grid, row).lines(sumFollows && !breaksAnywhere());
            case Entry.Sum sum -> sum(sum);
          });
    }
    return lines;
  }

  /** What stands at the head of a page on which a group goes on. */
  List<Line> continued(GroupPlace place) {
    var lines = new ArrayList<Line>();
    if (!place.section().isEmpty()) {
      lines.addAll(heading(new Entry.Heading(place, place.section(), true)));
    }
    if (!place.group().isEmpty()) {
      lines.addAll(heading(new Entry.Heading(place, place.group(), false)));
    }
    return lines;
  }

  private List<Line> heading(Entry.Heading heading) {
    var face = layout.has(HeadingLook.REGULAR) && !heading.section() ? grid.regular() : grid.bold();
    var text = grid.span(Cell.TEXT);
    var room = grid.span(Cell.VALUE).right() - text.left();
    var lines = new ArrayList<Line>();
    for (var part : grid.wrap(face, room, heading.text())) {
      var above = lines.isEmpty() ? grid.size() * 0.6 : 0;
      lines.add(
          new Line(
              List.of(new Piece(face, grid.size(), text.left(), 0, part)),
              above,
              true,
              true,
              OptionalInt.empty(),
              heading.place()));
    }
    return lines;
  }

  private List<Line> above(Entry.Above above) {
    var indent = above.level() * INDENT * grid.size();
    var text = grid.span(Cell.TEXT);
    var parts = grid.wrap(grid.regular(), text.width() - indent - hanging(), above.text());
    var lines = new ArrayList<Line>();
    for (var part : parts) {
      var x = text.left() + indent + (lines.isEmpty() ? 0 : hanging());
      lines.add(
          new Line(
              List.of(new Piece(grid.regular(), grid.size(), x, 0, part)),
              0,
              !breaksAnywhere(),
              false,
              OptionalInt.empty(),
              above.place()));
    }
    return lines;
  }

  private List<Line> sum(Entry.Sum sum) {
    var face = sum.strong() ? grid.bold() : grid.regular();
    var pieces = new ArrayList<Piece>();
    if (!sum.label().isEmpty()) {
      pieces.add(new Piece(face, grid.size(), grid.span(Cell.TEXT).left(), 0, sum.label()));
    }
    amount(pieces, face, Cell.PRINCIPAL, sum.principal());
    amount(pieces, face, Cell.VALUE, sum.value());
    pieces.sort(Comparator.comparingDouble(Piece::x));
    var above = sum.strong() ? grid.size() * 0.5 : 0;
    return List.of(new Line(pieces, above, false, false, OptionalInt.empty(), sum.place()));
  }

  private void amount(List<Piece> pieces, Face face, Cell cell, String text) {
    if (!text.isEmpty()) {
      var x = grid.span(cell).right() - grid.width(face, text);
      pieces.add(new Piece(face, grid.size(), x, 0, text));
    }
  }

  private double hanging() {
    return layout.has(Wrapping.HANGING) ? INDENT * grid.size() / 2 : 0;
  }

  private boolean breaksAnywhere() {
    return layout.has(PageBreaks.INSIDE_ROWS);
  }
}
