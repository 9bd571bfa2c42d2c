package org.muniscope.extract.group;

import java.util.Optional;
import org.muniscope.extract.table.Row;
import org.muniscope.model.Jurisdiction;

/**
 * The state whose heading stands above headings of other kinds, however many levels lie between:
 * {@code Arizona}, {@code Revenue Bonds}, {@code Education Revenue}.
 */
final class StateAbove {
  private static final double SAME = 2;

  private Optional<Section> state = Optional.empty();

  /** The first heading below the state's. */
  private Optional<Row> below = Optional.empty();

  /**
   * Takes the next heading.
   *
   * @param parent the heading right above it, which holds nothing else
   */
  void open(Optional<Section> parent, Row row) {
    var told = parent.filter(each -> each.heading().jurisdiction().isPresent());
    if (told.isPresent()) {
      state = told;
      below = Optional.of(row);
    } else if (parent.isPresent()
        ? parent.map(Section::at).filter(this::inside).isEmpty()
        : leaves(row)) {
      state = Optional.empty();
    }
  }

  /** The state of the heading that was taken last; empty where none stands above it. */
  Optional<Jurisdiction> jurisdiction() {
    return state.flatMap(heading -> heading.heading().jurisdiction());
  }

  /** Whether a heading is set like the state's and not like those below it. */
  boolean leaves(Row row) {
    return state.filter(heading -> alike(heading.at(), row)).isPresent()
        && below.filter(heading -> alike(heading, row)).isEmpty();
  }

  /** Whether a heading is the first one below the state's, or is set like that and not like it. */
  private boolean inside(Row row) {
    return below.filter(row::equals).isPresent()
        || (below.filter(heading -> alike(heading, row)).isPresent()
            && state.filter(heading -> alike(heading.at(), row)).isEmpty());
  }

  private static boolean alike(Row one, Row other) {
    return one.bold() == other.bold()
        && capitals(one) == capitals(other)
        && (one.line().column() != other.line().column()
            || Math.abs(one.line().x() - other.line().x()) < SAME);
  }

  /** Whether no letter of a row is a small one. */
  static boolean capitals(Row row) {
    return row.text().chars().noneMatch(Character::isLowerCase);
  }
}
