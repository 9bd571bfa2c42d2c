/**
 * The holdings as a table: sorted, searched, totalled, copied and exported as shown. Imports the
 * kit, app, export, analysis and model; knows no other feature.
 */
@NullMarked
package org.muniscope.ui.holdings;

import org.jspecify.annotations.NullMarked;
