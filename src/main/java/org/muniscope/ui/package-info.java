/**
 * The window: menus, navigation, the way back, the start screen, opening and closing a filing. It
 * shows the views of the features but does not make them; imports features, the kit, app, analysis
 * and model.
 */
@NullMarked
package org.muniscope.ui;

import org.jspecify.annotations.NullMarked;
