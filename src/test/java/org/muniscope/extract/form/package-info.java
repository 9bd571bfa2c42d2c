/** The grammar of the import, each rule under the printed line that demands it. */
@NullMarked
package org.muniscope.extract.form;

import org.jspecify.annotations.NullMarked;
