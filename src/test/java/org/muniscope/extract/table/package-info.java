/** How lines become rows, each rule under the printed line that demands it. */
@NullMarked
package org.muniscope.extract.table;

import org.jspecify.annotations.NullMarked;
