/**
 * The holdings put together by a cut (state, sector, credit type, insurer and so on): a pie or bars
 * of the largest, a ranked list of all, and the same as a picture or a file. Imports analysis,
 * model and {@code ui.kit}.
 */
@NullMarked
package org.muniscope.ui.cuts;

import org.jspecify.annotations.NullMarked;
