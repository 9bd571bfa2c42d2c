/**
 * What a filing says, as immutable values: no reading, no arithmetic beyond a value's own
 * invariants, no toolkit. Imports nothing but {@code java.*}.
 */
@NullMarked
package org.muniscope.model;

import org.jspecify.annotations.NullMarked;
