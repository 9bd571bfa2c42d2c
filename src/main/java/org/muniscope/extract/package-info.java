/**
 * Reads a filing out of pages of words: sections, columns, rows, headings, totals and notes.
 * Returns what was understood together with findings; never throws for what a document says.
 * Imports pdf and model.
 */
@NullMarked
package org.muniscope.extract;

import org.jspecify.annotations.NullMarked;
