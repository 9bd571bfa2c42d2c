/** Tests of the ladder view. */
@NullMarked
package org.muniscope.ui.ladder;

import org.jspecify.annotations.NullMarked;
