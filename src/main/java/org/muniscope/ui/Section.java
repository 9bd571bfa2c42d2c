package org.muniscope.ui;

import org.muniscope.ui.kit.Messages;

/** The places of the window that hold a view, in the order of the sidebar. */
public enum Section {
  OVERVIEW("fth-home"),
  HOLDINGS("fth-list"),
  STATES("fth-pie-chart"),
  LADDER("fth-bar-chart-2"),
  CHECKS("fth-check-square"),
  FINDINGS("fth-flag");

  private final String icon;

  Section(String icon) {
    this.icon = icon;
  }

  /** The words in the sidebar. */
  public String title() {
    return Messages.of(this);
  }

  /** The name of its icon. */
  String icon() {
    return icon;
  }
}
