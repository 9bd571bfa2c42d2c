package org.muniscope.ui;

import org.muniscope.ui.kit.Messages;

/** The places of the window that hold a view, in the order of the sidebar. */
public enum Section {
  OVERVIEW("fth-home", false, true),
  HOLDINGS("fth-list", true, true),
  BREAKDOWN("fth-pie-chart", true, false),
  LADDER("fth-bar-chart-2", true, false),
  NOTES("fth-tag", true, false),
  STATEMENTS("fth-book-open", false, true),
  CHECKS("fth-check-square", false, true),
  FINDINGS("fth-flag", false, true),
  COMPARE("fth-columns", false, true);

  private final String icon;
  private final boolean filtered;
  private final boolean traced;

  Section(String icon, boolean filtered, boolean traced) {
    this.icon = icon;
    this.filtered = filtered;
    this.traced = traced;
  }

  /** The words in the sidebar. */
  public String title() {
    return Messages.of(this);
  }

  /** Whether it shows the holdings that the filter lets through, or the whole filing. */
  boolean isFiltered() {
    return filtered;
  }

  /** Whether the page can stand beside it, because its lines are printed somewhere. */
  boolean isTraced() {
    return traced;
  }

  /** The name of its icon. */
  String icon() {
    return icon;
  }
}
