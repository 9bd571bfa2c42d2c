/**
 * Does it add up? Each number that the filing prints about its holdings, computed again from what
 * was read. The same checks serve the wizard, the command line and the tests. Imports analysis and
 * model.
 */
@NullMarked
package org.muniscope.check;

import org.jspecify.annotations.NullMarked;
