/** Tests of the page view. */
@NullMarked
package org.muniscope.ui.page;

import org.jspecify.annotations.NullMarked;
