/** Tests of the first page of a filing. */
@NullMarked
package org.muniscope.ui.overview;

import org.jspecify.annotations.NullMarked;
