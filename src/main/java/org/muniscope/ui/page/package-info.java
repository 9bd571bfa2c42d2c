/**
 * Pages as they look, with the place of a number boxed, and the way back from a place on the page
 * to its row. Pages are rendered away from the window's thread.
 */
@NullMarked
package org.muniscope.ui.page;

import org.jspecify.annotations.NullMarked;
