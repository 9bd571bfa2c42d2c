package org.muniscope.extract.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the feet of pages by the number of the page at their end, whatever else they say. */
final class CountedFeet {
  /** So many pages tell that a number counts them. */
  private static final int PAGES = 3;

  private static final Pattern COUNTED =
      Pattern.compile("[A-Z](?!.*(?:\\d,\\d{3}|%|\\d/\\d)).{7,110}? ?[|•–-]? (\\d{1,3})");

  private CountedFeet() {}

  /** The last lines of all pages where each counts its page; empty where one does not. */
  static Set<Line> of(List<List<Line>> pages) {
    var last = pages.stream().filter(page -> !page.isEmpty()).map(List::getLast).toList();
    var offsets = last.stream().map(CountedFeet::offset).distinct().toList();
    var feet = Collections.newSetFromMap(new IdentityHashMap<Line, Boolean>());
    if (last.size() >= PAGES && offsets.size() == 1 && offsets.getFirst() != Integer.MIN_VALUE) {
      feet.addAll(last);
    }
    return feet;
  }

  /** By how much the number at the end is larger than the page's in the file. */
  private static int offset(Line line) {
    var counted = COUNTED.matcher(line.text());
    return counted.matches()
        ? Integer.parseInt(counted.group(1)) - line.page().number()
        : Integer.MIN_VALUE;
  }
}
