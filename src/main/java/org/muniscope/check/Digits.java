package org.muniscope.check;

/** Whether one number could be misread for another. */
final class Digits {
  private Digits() {}

  /** Whether just one digit is another one, or was lost, or two neighbours changed places. */
  static boolean alike(long one, long other) {
    var left = String.valueOf(one);
    var right = String.valueOf(other);
    if (one <= 0 || other <= 0 || one == other) {
      return false;
    }
    return left.length() == right.length()
        ? changed(left, right)
        : left.length() < right.length() ? lost(left, right) : lost(right, left);
  }

  private static boolean changed(String left, String right) {
    var first = -1;
    var others = 0;
    for (var at = 0; at < left.length(); at++) {
      if (left.charAt(at) != right.charAt(at)) {
        first = first < 0 ? at : first;
        others++;
      }
    }
    return others == 1 || (others == 2 && swapped(left, right, first));
  }

  private static boolean swapped(String left, String right, int at) {
    return left.charAt(at) == right.charAt(at + 1) && left.charAt(at + 1) == right.charAt(at);
  }

  private static boolean lost(String shorter, String longer) {
    if (shorter.length() + 1 != longer.length()) {
      return false;
    }
    for (var at = 0; at < longer.length(); at++) {
      if ((longer.substring(0, at) + longer.substring(at + 1)).equals(shorter)) {
        return true;
      }
    }
    return false;
  }
}
