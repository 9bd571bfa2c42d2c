/** What the words of one bond say, each rule under the printed line that demands it. */
@NullMarked
package org.muniscope.extract.bond;

import org.jspecify.annotations.NullMarked;
