@NullMarked
package org.muniscope.analysis;

import org.jspecify.annotations.NullMarked;
