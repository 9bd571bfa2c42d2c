/**
 * How the figures of a filing's statements hang together: what each total sums, and where the same
 * figure is printed again. Imports the model only.
 */
@NullMarked
package org.muniscope.analysis.statements;

import org.jspecify.annotations.NullMarked;
