/** Tests of checks and findings. */
@NullMarked
package org.muniscope.ui.checks;

import org.jspecify.annotations.NullMarked;
