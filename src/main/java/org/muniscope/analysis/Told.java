package org.muniscope.analysis;

import org.muniscope.model.Source;

/**
 * Something that the filing prints, with its place.
 *
 * @param <T> what kind of thing
 * @param value as it was read
 * @param source where it is printed
 */
public record Told<T>(T value, Source source) {}
