/**
 * Lines below a head as tables: where each begins and ends, where its columns stand, and its rows
 * with their words sorted into those columns. Does not know what the rows of a schedule mean to
 * each other. Imports extract.bond, extract.text, extract.form and model; {@link
 * org.muniscope.extract.table.TableFinder} is its door.
 */
@NullMarked
package org.muniscope.extract.table;

import org.jspecify.annotations.NullMarked;
