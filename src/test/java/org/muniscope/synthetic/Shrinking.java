package org.muniscope.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.synthetic.Portfolio.Bond;
import org.muniscope.synthetic.Portfolio.Issue;
import org.muniscope.synthetic.Portfolio.Remarks;
import org.muniscope.synthetic.Portfolio.Term;

/** Makes a failing case smaller and plainer for as long as it fails. */
final class Shrinking {
  private final Predicate<Case> fails;
  private int trialsLeft;

  /** Stops after the given number of trials, with the smallest failing case so far. */
  Shrinking(Predicate<Case> fails, int trials) {
    this.fails = fails;
    this.trialsLeft = trials;
  }

  Case shrink(Case failing) {
    var smallest = failing;
    for (var next = Optional.of(failing); next.isPresent(); next = step(smallest)) {
      smallest = next.get();
    }
    return smallest;
  }

  /** The first smaller case that fails too: the boldest cuts are tried first. */
  private Optional<Case> step(Case current) {
    return Stream.of(fewer(current), plainer(current), simpler(current))
        .flatMap(candidates -> candidates)
        .takeWhile(_ -> trialsLeft > 0)
        .filter(this::stillFails)
        .findFirst();
  }

  private boolean stillFails(Case candidate) {
    trialsLeft--;
    return fails.test(candidate);
  }

  /** Without a half of the issues, a quarter, and so on down to one. */
  private static Stream<Case> fewer(Case current) {
    var issues = current.portfolio().issues();
    var sizes = Stream.iterate(issues.size() / 2, size -> size > 0, size -> size / 2);
    return sizes.flatMap(size ->
        IntStream.iterate(0, from -> from < issues.size(), from -> from + size)
            .mapToObj(from -> without(issues, from, Math.min(issues.size(), from + size)))
            .filter(rest -> !rest.isEmpty())
            .map(rest -> current.with(current.portfolio().of(rest))));
  }

  private static <T> List<T> without(List<T> list, int from, int to) {
    var rest = new ArrayList<>(list);
    rest.subList(from, to).clear();
    return rest;
  }

  private static Stream<Case> plainer(Case current) {
    return Layouts.plainer(current.layout()).stream()
        .map(layout -> new Case(current.portfolio(), layout));
  }

  /** With one bond taken from an issue, or one bond made plain. */
  private static Stream<Case> simpler(Case current) {
    var issues = current.portfolio().issues();
    return IntStream.range(0, issues.size())
        .boxed()
        .flatMap(i ->
            simpler(issues.get(i))
                .map(issue -> {
                  var changed = new ArrayList<>(issues);
                  changed.set(i, issue);
                  return current.with(current.portfolio().of(changed));
                }));
  }

  private static Stream<Issue> simpler(Issue issue) {
    var bonds = issue.bonds();
    var fewer =
        IntStream.range(0, bonds.size() == 1 ? 0 : bonds.size())
            .mapToObj(i -> without(bonds, i, i + 1));
    var plainer = bonds.stream().map(Shrinking::plain).toList();
    return Stream.concat(fewer, plainer.equals(bonds) ? Stream.empty() : Stream.of(plainer))
        .map(changed -> new Issue(issue.issuer(), issue.purpose(), changed));
  }

  private static Bond plain(Bond bond) {
    return new Bond(
        bond.series(),
        bond.interest(),
        new Term(bond.term().maturity(), Optional.empty(), Optional.empty()),
        bond.amounts(),
        new Remarks(List.of(), bond.remarks().rating(), bond.remarks().call()));
  }

  /** A portfolio in a layout. */
  record Case(Portfolio portfolio, Layout layout) {
    Case with(Portfolio other) {
      return new Case(other, layout);
    }
  }
}
