/** Whole filings against what is known to stand in them. */
@NullMarked
package org.muniscope.golden;

import org.jspecify.annotations.NullMarked;
