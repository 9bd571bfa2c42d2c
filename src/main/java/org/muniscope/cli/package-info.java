/**
 * The command line: the program without a window. The only place besides {@code Main} that prints;
 * it knows no toolkit. Imports app, export and model.
 */
@NullMarked
package org.muniscope.cli;

import org.jspecify.annotations.NullMarked;
