/**
 * What every feature of the window needs and none of them owns: columns, background work, texts,
 * figures, theme, dialogs. Knows no feature; imports JavaFX, {@code java.*} and the model.
 */
@NullMarked
package org.muniscope.ui.kit;

import org.jspecify.annotations.NullMarked;
