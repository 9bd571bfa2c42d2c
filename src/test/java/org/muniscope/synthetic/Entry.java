package org.muniscope.synthetic;

import java.util.Map;

/** One paragraph of a schedule before it is broken into lines. */
sealed interface Entry {
  /** A column of the table. */
  enum Cell {
    PRINCIPAL,
    TEXT,
    COUPON,
    MATURITY,
    CALL,
    RATING,
    MARK,
    VALUE
  }

  /** The group to which the line belongs. */
  GroupPlace place();

  /**
   * The headings that a line stands under.
   *
   * @param section continued heading of the asset class; empty where there is none
   * @param group continued heading of the group; empty outside of the groups
   */
  record GroupPlace(String section, String group) {
    static final GroupPlace NOWHERE = new GroupPlace("", "");
  }

  /** A heading of a group or, strong, of an asset class. */
  record Heading(GroupPlace place, String text, boolean section) implements Entry {}

  /** An issuer or a purpose above its series; level 0 stands farthest left. */
  record Above(GroupPlace place, int level, String text) implements Entry {}

  /**
   * A holding.
   *
   * @param leading raised marks before the text
   * @param raised raised marks behind the text
   * @param glued marks behind the value
   * @param index its number among the holdings, from 0
   */
  record Row(
      GroupPlace place,
      int level,
      String leading,
      String raised,
      String glued,
      Map<Cell, String> cells,
      int index)
      implements Entry {
    public Row {
      cells = Map.copyOf(cells);
    }

    String cell(Cell cell) {
      return cells.getOrDefault(cell, "");
    }
  }

  /** The sum of a group, or a line of the computation of net assets. */
  record Sum(GroupPlace place, String label, String principal, String value, boolean strong)
      implements Entry {}
}
