/**
 * A PDF file as pages of words with geometry and as page images. The only code that sees PDFBox;
 * imports model for places on pages.
 *
 * <p>Words are given in the <em>reading frame</em> of their page: the page turned so that most of
 * its text runs from left to right, in points from the top left corner. {@link
 * org.muniscope.pdf.PdfPage#shown} leads from there to the page as a viewer shows it. Text that a
 * viewer does not show (switched off, cut away, white on bare paper) is no word.
 */
@NullMarked
package org.muniscope.pdf;

import org.jspecify.annotations.NullMarked;
