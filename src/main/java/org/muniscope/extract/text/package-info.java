/**
 * Pages of words as lines in reading order: baselines, gutters between columns of a page, running
 * heads and feet taken away, raised marks, heads of tables. Imports extract.form, pdf and model.
 */
@NullMarked
package org.muniscope.extract.text;

import org.jspecify.annotations.NullMarked;
