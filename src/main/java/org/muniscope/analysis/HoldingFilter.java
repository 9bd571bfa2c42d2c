package org.muniscope.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muniscope.model.Holding;

/**
 * Which holdings are shown: those that meet every criterion.
 *
 * <p>The criteria stand in the order in which a person drilled down, so that they read as a
 * breadcrumb and can be taken back one by one.
 *
 * @param criteria none shows everything
 */
public record HoldingFilter(List<Criterion> criteria) implements Predicate<Holding> {
  /** Shows everything. */
  public static final HoldingFilter ALL = new HoldingFilter(List.of());

  public HoldingFilter {
    criteria = List.copyOf(criteria);
  }

  /** Shows the holdings that meet one criterion. */
  public static HoldingFilter of(Criterion criterion) {
    return ALL.and(criterion);
  }

  /** This filter narrowed further; a criterion that it has already changes nothing. */
  public HoldingFilter and(Criterion criterion) {
    if (criteria.contains(criterion)) {
      return this;
    }
    var longer = new ArrayList<>(criteria);
    longer.add(criterion);
    return new HoldingFilter(longer);
  }

  /** This filter with one criterion less, wherever it stands. */
  public HoldingFilter without(Criterion criterion) {
    return new HoldingFilter(criteria.stream().filter(each -> !each.equals(criterion)).toList());
  }

  /** One level up; everything stays everything. */
  public HoldingFilter withoutLast() {
    return upTo(Math.max(0, criteria.size() - 1));
  }

  /** The first criteria only: where the breadcrumb leads. */
  public HoldingFilter upTo(int level) {
    return new HoldingFilter(criteria.subList(0, level));
  }

  /** Whether nothing is left out. */
  public boolean isAll() {
    return criteria.isEmpty();
  }

  /** The criteria as a breadcrumb: {@code California › 2036}; blank where nothing is left out. */
  public String label() {
    return criteria.stream().map(Criterion::label).collect(Collectors.joining(" › "));
  }

  @Override
  public boolean test(Holding holding) {
    return criteria.stream().allMatch(criterion -> criterion.test(holding));
  }

  /** The holdings that pass, in their order. */
  public List<Holding> apply(List<Holding> holdings) {
    return isAll() ? holdings : holdings.stream().filter(this).toList();
  }
}
