/** Tests of the table of holdings. */
@NullMarked
package org.muniscope.ui.holdings;

import org.jspecify.annotations.NullMarked;
