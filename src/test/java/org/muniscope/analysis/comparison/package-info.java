/** Tests of two portfolios side by side. */
@NullMarked
package org.muniscope.analysis.comparison;

import org.jspecify.annotations.NullMarked;
