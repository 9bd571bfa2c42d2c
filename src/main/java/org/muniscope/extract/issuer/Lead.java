package org.muniscope.extract.issuer;

import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;

/** Why the lines above a bond govern it, which tells how long they do. */
enum Lead {
  /** They announce their series, or begin left of them. */
  PRINTED,

  /** A bond above begins with the issuer: it governs until one names its own. */
  ASSUMED,

  /** They begin where their series do: they govern what begins like a series. */
  FLUSH,

  /** The same, and name but the place of the issuers below. */
  PLACE;

  boolean flush() {
    return this == FLUSH || this == PLACE;
  }

  /** Whether words below that begin as far left are governed. */
  boolean governs(String text) {
    return (flush() && (SeriesText.begins(text) || SeriesText.lacksIssuer(text)))
        || (this == PLACE && Issuers.placeless(text));
  }
}
