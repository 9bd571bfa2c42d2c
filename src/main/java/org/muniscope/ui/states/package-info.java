/**
 * The holdings by state or by the filing's own headings: a pie of the largest, a ranked list of
 * all, and the same as a picture. Imports analysis, model and {@code ui.kit}.
 */
@NullMarked
package org.muniscope.ui.states;

import org.jspecify.annotations.NullMarked;
