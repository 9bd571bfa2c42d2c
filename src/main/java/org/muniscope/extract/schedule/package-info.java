/**
 * Lines as schedules of investments: tables, columns, rows, groups, totals, holdings and notes.
 * Imports extract.bond, extract.text and model; {@link org.muniscope.extract.schedule.Candidates}
 * is its door.
 */
@NullMarked
package org.muniscope.extract.schedule;

import org.jspecify.annotations.NullMarked;
