/**
 * Tables as schedules of investments: where each begins and ends, whose it is, in which units it
 * counts, its holdings and the notes below it. Imports extract.group, extract.issuer,
 * extract.table, extract.doubt, extract.bond, extract.text, extract.form and model; {@link
 * org.muniscope.extract.schedule.Candidates} is its door.
 */
@NullMarked
package org.muniscope.extract.schedule;

import org.jspecify.annotations.NullMarked;
