package org.muniscope.check;

import java.util.List;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Term;

/** Copies of a holding in which one thing is read wrongly. */
final class Spoilt {
  private Spoilt() {}

  static Holding worth(Holding old, long value) {
    return old.with(new Term.Value(new Dollars(value)));
  }

  static Holding without(String mark, Holding old) {
    return marked(old, old.marks().stream().filter(each -> !each.equals(mark)).toList());
  }

  static Holding marked(Holding old, List<String> marks) {
    return old.with(new Term.Marked(marks, old.traits()));
  }
}
