package org.muniscope.ui.cuts;

/** How the parts of a cut are drawn beside their table. */
enum Form {
  PIE,
  BARS
}
