package org.muniscope.model;

/**
 * A line of the filing's list of investment abbreviations.
 *
 * @param code short form, such as {@code AGM}
 * @param meaning the words it stands for
 * @param source where it is defined
 */
public record Abbreviation(String code, String meaning, Source source) {}
