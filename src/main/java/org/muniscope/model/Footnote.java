package org.muniscope.model;

/**
 * The filing's own sentence for a mark, valid in one section only.
 *
 * @param section heading under which it is defined, such as {@code Notes to Schedule of
 *     Investments}
 * @param mark without parentheses
 * @param text the definition as printed
 * @param source where it is defined
 */
public record Footnote(String section, String mark, String text, Source source) {}
