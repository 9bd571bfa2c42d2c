package org.muniscope.app;

import java.nio.file.Path;

/**
 * A filing that was opened before.
 *
 * @param file where it lay then
 * @param contentHash what it was then, so that a changed file is noticed
 */
public record RecentFiling(Path file, String contentHash) {}
