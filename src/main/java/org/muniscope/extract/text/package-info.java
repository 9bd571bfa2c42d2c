/**
 * Pages of words as lines in reading order: baselines, gutters between columns of a page, running
 * heads and feet taken away, and the printed forms that mean the same everywhere in a report:
 * amounts, dates, marks, heads of tables. Imports pdf and model.
 */
@NullMarked
package org.muniscope.extract.text;

import org.jspecify.annotations.NullMarked;
