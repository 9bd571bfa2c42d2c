/**
 * When the principal comes back: bars by calendar year, the same as a table and as a picture.
 * Imports analysis, model and {@code ui.kit}.
 */
@NullMarked
package org.muniscope.ui.ladder;

import org.jspecify.annotations.NullMarked;
