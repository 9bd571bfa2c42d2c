/**
 * What every feature of the window needs and none of them owns: columns, background work, texts,
 * figures, theme, dialogs, pictures. Knows no feature; imports JavaFX, {@code java.*}, the model
 * and the writing of whole files.
 */
@NullMarked
package org.muniscope.ui.kit;

import org.jspecify.annotations.NullMarked;
