/** Tests of the states view. */
@NullMarked
package org.muniscope.ui.cuts;

import org.jspecify.annotations.NullMarked;
