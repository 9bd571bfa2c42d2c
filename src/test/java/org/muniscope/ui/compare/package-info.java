/** Tests of the view of two funds side by side. */
@NullMarked
package org.muniscope.ui.compare;

import org.jspecify.annotations.NullMarked;
