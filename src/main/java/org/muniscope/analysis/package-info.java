/**
 * Pure questions to the model: filters, breakdowns, ladders, averages and bond mathematics. Imports
 * the model and {@code java.*}.
 */
@NullMarked
package org.muniscope.analysis;

import org.jspecify.annotations.NullMarked;
