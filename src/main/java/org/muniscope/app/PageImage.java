package org.muniscope.app;

/**
 * A page as it looks.
 *
 * @param width pixels
 * @param height pixels
 * @param scale pixels a point
 * @param argb colours row by row, {@code 0xAARRGGBB}
 */
@SuppressWarnings("ArrayRecordComponent") // pixels are handed over once and never compared
public record PageImage(int width, int height, double scale, int[] argb) {}
