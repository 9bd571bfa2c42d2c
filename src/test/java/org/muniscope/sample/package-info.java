/**
 * The sample filing that comes with the program, and the generator that writes it: the figures of a
 * public report in a layout and in words of our own.
 */
@NullMarked
package org.muniscope.sample;

import org.jspecify.annotations.NullMarked;
