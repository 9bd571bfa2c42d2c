/**
 * A filing as CSV, JSON and XLSX, charts as SVG and PDF, and files that are written whole or not at
 * all. Imports model and analysis.
 */
@NullMarked
package org.muniscope.export;

import org.jspecify.annotations.NullMarked;
