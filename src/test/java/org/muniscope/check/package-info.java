/** The checks of a filing, on filings that were made or read for them. */
@NullMarked
package org.muniscope.check;

import org.jspecify.annotations.NullMarked;
