/** How the notes of a filing choose its bonds. */
@NullMarked
package org.muniscope.ui.notes;

import org.jspecify.annotations.NullMarked;
