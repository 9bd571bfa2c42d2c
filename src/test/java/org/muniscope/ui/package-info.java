/** Tests of the window. */
@NullMarked
package org.muniscope.ui;

import org.jspecify.annotations.NullMarked;
