/**
 * Two portfolios side by side: which bond of one is which of the other, what became of it, and what
 * two funds have in common. Imports analysis and model.
 */
@NullMarked
package org.muniscope.analysis.comparison;

import org.jspecify.annotations.NullMarked;
