/**
 * What the words of one bond say: who issues it, its rate and dates, its kind, who stands behind
 * it, and the state it lies in. Knows no lines and no tables, only texts. Imports extract.form and
 * model.
 */
@NullMarked
package org.muniscope.extract.bond;

import org.jspecify.annotations.NullMarked;
