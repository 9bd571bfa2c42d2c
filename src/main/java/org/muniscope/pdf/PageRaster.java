package org.muniscope.pdf;

/**
 * A rendered page.
 *
 * @param width pixels
 * @param height pixels
 * @param argb colours row by row, {@code 0xAARRGGBB}
 */
@SuppressWarnings("ArrayRecordComponent") // pixels are handed over once and never compared
public record PageRaster(int width, int height, int[] argb) {}
