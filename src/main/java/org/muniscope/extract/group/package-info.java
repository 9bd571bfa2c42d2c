/**
 * Rows as groups: entries under headings, the sums of these, and the totals below all of them.
 * Knows what is an entry, a heading or a total, not what the words of an entry say of its bond.
 * Imports extract.table, extract.bond, extract.text, extract.form and model; {@link
 * org.muniscope.extract.group.Readings} is its door.
 */
@NullMarked
package org.muniscope.extract.group;

import org.jspecify.annotations.NullMarked;
