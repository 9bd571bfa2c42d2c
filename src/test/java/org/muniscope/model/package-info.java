/** What a filing holds, as records that tests make. */
@NullMarked
package org.muniscope.model;

import org.jspecify.annotations.NullMarked;
