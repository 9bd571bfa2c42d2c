package org.muniscope.check;

import java.util.List;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/** Copies of a holding in which one thing is read wrongly. */
final class Spoilt {
  private Spoilt() {}

  static Holding worth(Holding old, long value) {
    return copy(old, old.marks(), new Dollars(value));
  }

  static Holding without(String mark, Holding old) {
    return marked(old, old.marks().stream().filter(each -> !each.equals(mark)).toList());
  }

  static Holding marked(Holding old, List<String> marks) {
    return copy(old, marks, old.value());
  }

  private static Holding copy(Holding old, List<String> marks, Dollars value) {
    return new Holding(
        old.group(),
        old.jurisdiction(),
        old.security(),
        marks,
        old.coupon(),
        old.maturity(),
        old.principal(),
        value,
        old.traits(),
        old.places());
  }
}
