package org.muniscope.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the filings of before stand among the settings: numbered, the latest first. */
final class RecentFilings {
  /** Of those that are not pinned. */
  private static final int MOST = 10;

  private static final String KEY = "recent.";

  private RecentFilings() {}

  /** The pinned ones, then the others. */
  static List<RecentFiling> in(Map<String, String> values) {
    var all = new ArrayList<RecentFiling>();
    for (var i = 0; values.containsKey(KEY + i + ".file"); i++) {
      var hash = values.getOrDefault(KEY + i + ".hash", "");
      var pinned = Boolean.parseBoolean(values.getOrDefault(KEY + i + ".pinned", ""));
      path(values.getOrDefault(KEY + i + ".file", ""))
          .ifPresent(file -> all.add(new RecentFiling(file, hash, pinned)));
    }
    return inOrder(all);
  }

  /** Puts these in the place of all others. */
  static void put(List<RecentFiling> filings, Map<String, String> values) {
    values.keySet().removeIf(key -> key.startsWith(KEY));
    var kept = inOrder(filings);
    for (var i = 0; i < kept.size(); i++) {
      values.put(KEY + i + ".file", kept.get(i).file().toString());
      values.put(KEY + i + ".hash", kept.get(i).contentHash());
      if (kept.get(i).pinned()) {
        values.put(KEY + i + ".pinned", "true");
      }
    }
  }

  private static List<RecentFiling> inOrder(List<RecentFiling> filings) {
    return Stream.concat(
            filings.stream().filter(RecentFiling::pinned),
            filings.stream().filter(each -> !each.pinned()).limit(MOST))
        .toList();
  }

  private static Optional<Path> path(String printed) {
    try {
      return Optional.of(Path.of(printed));
    } catch (InvalidPathException fromAnotherSystem) {
      return Optional.empty();
    }
  }
}
