/** Measurements that are run by hand; every figure is a ratio to something else in the same run. */
@NullMarked
package org.muniscope.bench;

import org.jspecify.annotations.NullMarked;
