package org.muniscope.ui.holdings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One column by which rows are ordered.
 *
 * @param column id of the column
 * @param descending whether the largest comes first
 */
public record SortKey(String column, boolean descending) {

  /** Several keys as they are remembered: {@code group+ value-}. */
  static String text(List<SortKey> keys) {
    return keys.stream()
        .map(key -> key.column() + (key.descending() ? "-" : "+"))
        .collect(Collectors.joining(" "));
  }

  /** Remembered keys; what is not one is left out. */
  static List<SortKey> parse(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(key -> key.matches("[a-z]+[+-]"))
        .map(key -> new SortKey(key.substring(0, key.length() - 1), key.endsWith("-")))
        .toList();
  }
}
