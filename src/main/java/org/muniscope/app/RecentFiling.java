package org.muniscope.app;

import java.nio.file.Path;

/**
 * A filing that was opened before.
 *
 * @param file where it lay then
 * @param contentHash what it was then, so that a changed file is noticed
 * @param pinned whether the person wants to keep it at hand
 */
public record RecentFiling(Path file, String contentHash, boolean pinned) {
  /** One that is not pinned. */
  public RecentFiling(Path file, String contentHash) {
    this(file, contentHash, false);
  }

  /** The same, pinned or not. */
  public RecentFiling pinned(boolean kept) {
    return new RecentFiling(file, contentHash, kept);
  }
}
