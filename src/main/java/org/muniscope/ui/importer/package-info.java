/**
 * The way of a PDF into the program: choose, read, review, add. Nothing reaches the rest of the
 * window before the last step. Knows no other feature; what it shows of them is given to it.
 */
@NullMarked
package org.muniscope.ui.importer;

import org.jspecify.annotations.NullMarked;
