/** Words and turns of pages, without a file. */
@NullMarked
package org.muniscope.pdf;

import org.jspecify.annotations.NullMarked;
