/** Tests of the states view. */
@NullMarked
package org.muniscope.ui.states;

import org.jspecify.annotations.NullMarked;
