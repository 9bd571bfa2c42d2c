package org.muniscope.ui.cuts;

/** How the parts of a cut are drawn beside their table. */
enum Form {
  PIE,
  BARS,
  /** A square for each state; for no other cut. */
  MAP
}
