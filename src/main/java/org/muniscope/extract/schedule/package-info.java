/**
 * Rows as schedules of investments: entries, groups, totals, holdings and notes. Imports
 * extract.table, extract.doubt, extract.bond, extract.text and model; {@link
 * org.muniscope.extract.schedule.Candidates} is its door.
 */
@NullMarked
package org.muniscope.extract.schedule;

import org.jspecify.annotations.NullMarked;
