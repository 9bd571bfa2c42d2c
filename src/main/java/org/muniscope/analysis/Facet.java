package org.muniscope.analysis;

import java.util.Optional;

/**
 * Something that a filing says of some of its bonds, to choose them by.
 *
 * @param kind in which list it stands
 * @param criterion what its bonds meet
 * @param sentence the filing's own words for it, where there are any
 * @param tally its bonds among those that are shown
 */
public record Facet(Kind kind, Criterion criterion, Optional<String> sentence, Tally tally) {
  /** The lists of facets. */
  public enum Kind {
    /** What text and marks mean, in words that are the same in every filing. */
    TRAIT,
    /** The filing's own marks. */
    MARK,
    /** Who stands behind the issuer. */
    SUPPORTER
  }
}
