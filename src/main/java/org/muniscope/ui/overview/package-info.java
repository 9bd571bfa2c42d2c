/**
 * The first page of a filing: each fund at a glance, in the window and on paper. Imports analysis,
 * app, export, model and {@code ui.kit}; every printed figure leads to its page through a callback.
 */
@NullMarked
package org.muniscope.ui.overview;

import org.jspecify.annotations.NullMarked;
