package org.muniscope.ui.kit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.model.Dollars;

/**
 * Where values stand once they are in order; equal values stay as they stood.
 *
 * <p>Values that are numbers are ordered by their digits, which compares none with another: a table
 * of 100,000 rows is in its new order before a person notices.
 */
final class Places {
  private static final int BITS = 8;

  /** So few are compared sooner than counted. */
  private static final int FEW = 100;

  private static final int DIGITS = 1 << BITS;

  private Places() {}

  /**
   * The places of values in order, counted from 0.
   *
   * @param descending whether the largest comes first
   */
  static <T> int[] of(List<T> values, Comparator<? super T> order, boolean descending) {
    return Optional.of(values)
        .filter(_ -> values.size() > FEW && order.equals(Comparator.naturalOrder()))
        .flatMap(Places::numbers)
        .map(numbers -> byDigits(numbers, descending))
        .orElseGet(() -> compared(values, descending ? order.reversed() : order));
  }

  private static <T> int[] compared(List<T> values, Comparator<? super T> order) {
    record Placed<T>(T value, int place) {}
    return IntStream.range(0, values.size())
        .mapToObj(place -> new Placed<>(values.get(place), place))
        .sorted((left, right) -> order.compare(left.value(), right.value()))
        .mapToInt(Placed::place)
        .toArray();
  }

  /** Numbers that stand in the same order as the values; none unless all values have one. */
  private static Optional<long[]> numbers(List<?> values) {
    var numbers = new long[values.size()];
    for (var i = 0; i < numbers.length; i++) {
      switch (values.get(i)) {
        case Dollars dollars -> numbers[i] = dollars.amount();
        case Integer number -> numbers[i] = number;
        case LocalDate day -> numbers[i] = day.toEpochDay();
        case Double number -> numbers[i] = number(number);
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(numbers);
  }

  /** The bits of a number, which order as it does once those of negative numbers are turned. */
  private static long number(double number) {
    var bits = Double.doubleToLongBits(number);
    return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
  }

  private static int[] byDigits(long[] numbers, boolean descending) {
    var places = IntStream.range(0, numbers.length).toArray();
    // Turned so that the digits, which know no sign, order as the numbers do.
    var turned = descending ? Long.MAX_VALUE : Long.MIN_VALUE;
    for (var shift = 0; shift < Long.SIZE; shift += BITS) {
      places = byDigit(numbers, turned, shift, places);
    }
    return places;
  }

  private static int[] byDigit(long[] numbers, long turned, int shift, int[] places) {
    var starts = new int[DIGITS + 1];
    for (var number : numbers) {
      starts[digit(number ^ turned, shift) + 1]++;
    }
    if (starts[digit(numbers[0] ^ turned, shift) + 1] == numbers.length) {
      return places; // all have the same digit here
    }
    for (var digit = 0; digit < DIGITS; digit++) {
      starts[digit + 1] += starts[digit];
    }
    var ordered = new int[places.length];
    for (var place : places) {
      ordered[starts[digit(numbers[place] ^ turned, shift)]++] = place;
    }
    return ordered;
  }

  private static int digit(long number, int shift) {
    return (int) (number >>> shift) & (DIGITS - 1);
  }
}
