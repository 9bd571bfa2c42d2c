/** What is doubted, each suspicion with what arouses it and what allays it. */
@NullMarked
package org.muniscope.extract.doubt;

import org.jspecify.annotations.NullMarked;
