package org.muniscope.analysis;

import org.muniscope.model.Holding;

/** By what a breakdown puts holdings together. */
public enum Cut {
  /** By state, district or territory. */
  STATE,
  /** By the heading under which the filing prints them, such as a sector. */
  HEADING;

  /** Where the holding belongs. */
  public Part part(Holding holding) {
    return switch (this) {
      case STATE ->
          holding.jurisdiction().<Part>map(Part.State::new).orElseGet(Part.StateNotTold::new);
      case HEADING -> new Part.Heading(holding.group());
    };
  }
}
