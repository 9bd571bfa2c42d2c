package org.muniscope.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/**
 * Finds for each line of a portfolio the same bond in another, one to one. Places and order of the
 * lines do not count, except between lines that are alike in everything.
 */
final class Matching {
  private final List<Holding> before;
  private final List<Holding> after;
  private final Map<Integer, Integer> partners = new HashMap<>();
  private final Map<Integer, Certainty> certainty = new HashMap<>();
  private final boolean[] taken;

  private Matching(List<Holding> before, List<Holding> after) {
    this.before = before;
    this.after = after;
    this.taken = new boolean[after.size()];
  }

  /** All lines of both, those of the second portfolio in its order and then what is left. */
  static List<Pair> of(List<Holding> before, List<Holding> after) {
    var matching = new Matching(before, after);
    for (var likeness : Likeness.values()) {
      matching.match(likeness);
    }
    return matching.pairs();
  }

  private void match(Likeness likeness) {
    var left = new LinkedHashMap<Object, List<Integer>>();
    for (var i = 0; i < before.size(); i++) {
      if (!partners.containsKey(i)) {
        left.computeIfAbsent(likeness.key(before.get(i)), _ -> new ArrayList<>()).add(i);
      }
    }
    var right = new HashMap<Object, List<Integer>>();
    for (var i = 0; i < after.size(); i++) {
      if (!taken[i]) {
        right.computeIfAbsent(likeness.key(after.get(i)), _ -> new ArrayList<>()).add(i);
      }
    }
    left.forEach((key, lines) -> match(lines, right.getOrDefault(key, List.of()), likeness));
  }

  /** Lines of equal principal first; the others in their order. */
  private void match(List<Integer> left, List<Integer> right, Likeness likeness) {
    var alone = left.size() == 1 && right.size() == 1;
    var open = new ArrayList<>(right);
    for (var samePrincipal : List.of(true, false)) {
      for (var line : left) {
        if (!partners.containsKey(line)) {
          var found =
              open.stream().filter(other -> fits(line, other, likeness, samePrincipal)).findFirst();
          found.ifPresent(other -> {
            var sure = alone || isOnly(line, left, other, right, samePrincipal);
            join(line, other, certainty(likeness, sure));
            open.removeIf(other::equals);
          });
        }
      }
    }
  }

  private boolean fits(int line, int other, Likeness likeness, boolean samePrincipal) {
    return likeness.allows(before.get(line), after.get(other))
        && (!samePrincipal || principal(before, line).equals(principal(after, other)));
  }

  /** Whether principal tells a line apart from all that are like it, on both sides. */
  private boolean isOnly(
      int line, List<Integer> left, int other, List<Integer> right, boolean samePrincipal) {
    var amount = principal(before, line);
    return samePrincipal
        && left.stream().filter(each -> principal(before, each).equals(amount)).count() == 1
        && right.stream().filter(each -> principal(after, each).equals(amount)).count() == 1
        && principal(after, other).equals(amount);
  }

  private static Dollars principal(List<Holding> lines, int line) {
    return lines.get(line).principal();
  }

  private static Certainty certainty(Likeness likeness, boolean sure) {
    if (!sure) {
      return Certainty.AMBIGUOUS;
    }
    return likeness == Likeness.WHOLE ? Certainty.SURE : Certainty.LIKELY;
  }

  private void join(int line, int other, Certainty how) {
    partners.put(line, other);
    certainty.put(other, how);
    taken[other] = true;
  }

  private List<Pair> pairs() {
    var lines = new HashMap<Integer, Integer>();
    partners.forEach((line, other) -> lines.put(other, line));
    var pairs = new ArrayList<Pair>();
    for (var i = 0; i < after.size(); i++) {
      pairs.add(
          new Pair(
              Optional.ofNullable(lines.get(i)).map(before::get),
              Optional.of(after.get(i)),
              certainty.getOrDefault(i, Certainty.SURE)));
    }
    for (var i = 0; i < before.size(); i++) {
      if (!partners.containsKey(i)) {
        pairs.add(new Pair(Optional.of(before.get(i)), Optional.empty(), Certainty.SURE));
      }
    }
    return pairs;
  }
}
