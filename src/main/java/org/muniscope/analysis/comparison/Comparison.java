package org.muniscope.analysis.comparison;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Portfolio;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/**
 * Two portfolios bond by bond. Every line of each is in exactly one pair, so that the sums of the
 * pairs are the sums of the portfolios to the dollar.
 *
 * @param before the first portfolio, as a rule the earlier one
 * @param after the second portfolio
 * @param pairs the bonds, those of the second portfolio in its order and then what it lacks
 */
public record Comparison(Portfolio before, Portfolio after, List<Pair> pairs) {
  /** Of nothing with nothing. */
  public static final Comparison NONE = new Comparison(Portfolio.EMPTY, Portfolio.EMPTY, List.of());

  public Comparison {
    pairs = List.copyOf(pairs);
  }

  /** Of two portfolios. */
  public static Comparison of(Portfolio before, Portfolio after) {
    return new Comparison(before, after, Matching.of(before.holdings(), after.holdings()));
  }

  /**
   * The pairs of which one line at least meets a criterion; their lines are the portfolios then.
   */
  public Comparison only(Criterion criterion) {
    var some = pairs.stream().filter(pair -> pair.meets(criterion)).toList();
    return new Comparison(
        before.with(some.stream().flatMap(each -> each.before().stream()).toList()),
        after.with(some.stream().flatMap(each -> each.after().stream()).toList()),
        some);
  }

  /**
   * Some pairs taken together, in whole US dollars.
   *
   * @param count number of pairs
   * @param principalBefore sum in the first portfolio
   * @param principalAfter sum in the second portfolio
   * @param valueBefore sum in the first portfolio
   * @param valueAfter sum in the second portfolio
   * @param valueFromPrices what of the value's change comes from prices
   */
  public record Sums(
      int count,
      Dollars principalBefore,
      Dollars principalAfter,
      Dollars valueBefore,
      Dollars valueAfter,
      Dollars valueFromPrices) {

    /** Of these pairs. */
    public static Sums of(Collection<Pair> pairs) {
      var before = pairs.stream().flatMap(each -> each.before().stream()).toList();
      var after = pairs.stream().flatMap(each -> each.after().stream()).toList();
      return new Sums(
          pairs.size(),
          Dollars.sum(before.stream().map(Holding::principal).toList()),
          Dollars.sum(after.stream().map(Holding::principal).toList()),
          Dollars.sum(before.stream().map(Holding::value).toList()),
          Dollars.sum(after.stream().map(Holding::value).toList()),
          Dollars.sum(pairs.stream().map(Pair::fromPrices).toList()));
    }

    /** How much the principal grew. */
    public Dollars principalChange() {
      return principalAfter.minus(principalBefore);
    }

    /** How much the value grew. */
    public Dollars valueChange() {
      return valueAfter.minus(valueBefore);
    }

    /** What of that comes from buying and selling. */
    public Dollars valueFromTrades() {
      return valueChange().minus(valueFromPrices);
    }
  }

  /** The sums by outcome; outcomes that did not happen are there with zeros. */
  public Map<Outcome, Sums> byOutcome() {
    var sums = new EnumMap<Outcome, Sums>(Outcome.class);
    for (var outcome : Outcome.values()) {
      sums.put(outcome, Sums.of(of(outcome)));
    }
    return sums;
  }

  /** The sums of all pairs. */
  public Sums total() {
    return Sums.of(pairs);
  }

  /** The pairs of an outcome. */
  public List<Pair> of(Outcome outcome) {
    return pairs.stream().filter(each -> each.outcome() == outcome).toList();
  }

  /** How many pairs are not sure. */
  public long count(Certainty certainty) {
    return pairs.stream().filter(each -> each.certainty() == certainty).count();
  }
}
