/** Where the program is put together: the only place that knows everybody. */
@NullMarked
package org.muniscope;

import org.jspecify.annotations.NullMarked;
