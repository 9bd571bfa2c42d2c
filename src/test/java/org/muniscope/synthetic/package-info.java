/**
 * Filings that were never filed: random portfolios set in random layouts, with their truth, for
 * tests of the import. Writes PDF with PDFBox and knows nothing of how the import reads.
 */
@NullMarked
package org.muniscope.synthetic;

import org.jspecify.annotations.NullMarked;
