/**
 * Two filings, or two funds of one, side by side: what became of each bond, states and ladder of
 * both, and what they have in common. Imports app, analysis, export, model and {@code ui.kit}.
 */
@NullMarked
package org.muniscope.ui.compare;

import org.jspecify.annotations.NullMarked;
