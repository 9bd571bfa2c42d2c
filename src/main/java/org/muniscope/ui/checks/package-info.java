/**
 * "Does it add up?": printed numbers against recomputed ones, and the findings of the import as a
 * list to work through. A row leads to its page through a callback.
 */
@NullMarked
package org.muniscope.ui.checks;

import org.jspecify.annotations.NullMarked;
