/** Tests of the import wizard. */
@NullMarked
package org.muniscope.ui.importer;

import org.jspecify.annotations.NullMarked;
