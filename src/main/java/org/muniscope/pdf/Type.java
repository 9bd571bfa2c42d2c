package org.muniscope.pdf;

/**
 * The type in which letters are set.
 *
 * @param size points from one line to the next where these are set solid
 * @param blank width of a blank, in points
 * @param bold whether the face is bold
 */
record Type(double size, double blank, boolean bold) {}
