/**
 * What of a schedule may be misread though every line of it was understood: each suspicion is one
 * class. Knows no lines and no tables, only what was read. Imports extract.bond, extract.form and
 * model; {@link org.muniscope.extract.doubt.Doubts} is its door.
 */
@NullMarked
package org.muniscope.extract.doubt;

import org.jspecify.annotations.NullMarked;
