package org.muniscope.synthetic;

import java.util.List;
import java.util.OptionalInt;
import org.muniscope.synthetic.Entry.GroupPlace;

/**
 * One line of a column of rows.
 *
 * @param above space above it beyond the leading, in points
 * @param keep whether the page may not end behind it
 * @param heading whether it opens a group, so that nothing is continued above it
 * @param value number of the holding whose value it carries
 */
record Line(
    List<Piece> pieces,
    double above,
    boolean keep,
    boolean heading,
    OptionalInt value,
    GroupPlace place) {

  Line {
    pieces = List.copyOf(pieces);
  }

  /** A line of text that belongs to nothing. */
  static Line of(Piece... pieces) {
    return new Line(List.of(pieces), 0, true, false, OptionalInt.empty(), GroupPlace.NOWHERE);
  }

  /**
   * A text at a place of the line.
   *
   * @param x points from the left of the column of rows
   * @param rise points above the baseline
   */
  record Piece(Face face, double size, double x, double rise, String text) {}
}
