/** Tests of what the features of the window share. */
@NullMarked
package org.muniscope.ui.kit;

import org.jspecify.annotations.NullMarked;
