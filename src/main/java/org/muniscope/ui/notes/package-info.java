/**
 * The notes lens: traits, marks and supporters with the filing's own sentences, to choose bonds by.
 * Imports app, analysis, model and {@code ui.kit}.
 */
@NullMarked
package org.muniscope.ui.notes;

import org.jspecify.annotations.NullMarked;
