/**
 * Bond mathematics: day counts, accrued interest, price and yield by the street convention, and
 * what may be said of a holding's yield when only a shareholder report is known. Imports model.
 */
@NullMarked
package org.muniscope.analysis.bonds;

import org.jspecify.annotations.NullMarked;
