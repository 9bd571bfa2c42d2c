package org.muniscope.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of one list stands, equal and in the same order, in another.
 *
 * @param <T> lines that know whether they are equal
 */
final class Likeness<T> {
  private final List<T> expected;
  private final List<T> read;
  private final int[][] common;

  Likeness(List<T> expected, List<T> read) {
    this.expected = List.copyOf(expected);
    this.read = List.copyOf(read);
    common = new int[expected.size() + 1][read.size() + 1];
    for (var e = expected.size() - 1; e >= 0; e--) {
      for (var r = read.size() - 1; r >= 0; r--) {
        common[e][r] =
            expected.get(e).equals(read.get(r))
                ? common[e + 1][r + 1] + 1
                : Math.max(common[e + 1][r], common[e][r + 1]);
      }
    }
  }

  /** The number of expected lines that were read exactly. */
  int exact() {
    return common[0][0];
  }

  /** Lines that are on one side only, in order: {@code -} expected, {@code +} read. */
  List<String> differences() {
    var differences = new ArrayList<String>();
    var e = 0;
    var r = 0;
    while (e < expected.size() || r < read.size()) {
      if (e < expected.size() && r < read.size() && expected.get(e).equals(read.get(r))) {
        e++;
        r++;
      } else if (r == read.size()
          || (e < expected.size() && common[e + 1][r] >= common[e][r + 1])) {
        differences.add("- " + expected.get(e++));
      } else {
        differences.add("+ " + read.get(r++));
      }
    }
    return differences;
  }
}
