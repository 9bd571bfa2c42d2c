/**
 * What the words of one bond say: who issues it, its rate and dates, its kind, who stands behind
 * it, and the state it lies in. Knows no rows and no tables. Imports extract.text and model.
 */
@NullMarked
package org.muniscope.extract.bond;

import org.jspecify.annotations.NullMarked;
