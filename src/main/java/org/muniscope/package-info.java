/** The program: understands its command line and puts all parts together by their constructors. */
@NullMarked
package org.muniscope;

import org.jspecify.annotations.NullMarked;
