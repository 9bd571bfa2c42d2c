@NullMarked
package org.muniscope.analysis.statements;

import org.jspecify.annotations.NullMarked;
