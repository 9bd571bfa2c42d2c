package org.muniscope.model;

/**
 * A sentence of the report that tells a figure, outside tables and footnotes.
 *
 * @param text as printed
 * @param source where it begins
 */
public record Passage(String text, Source source) {}
