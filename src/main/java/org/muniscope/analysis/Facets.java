package org.muniscope.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;
import org.muniscope.model.Trait;

/**
 * Everything by which the notes of a filing tell bonds apart: traits, marks and supporters. Marks
 * are those of the schedule's own section, as {@link MarkNotes} finds it.
 */
public final class Facets {
  private final List<Holding> holdings;
  private final MarkNotes notes;
  private final List<Named> named = new ArrayList<>();

  private record Named(Facet.Kind kind, Criterion criterion, Optional<String> sentence) {}

  /** Of all funds of a filing. */
  public Facets(Filing filing) {
    holdings = filing.holdings();
    notes = new MarkNotes(filing);
    traits();
    marks();
    supporters();
  }

  /** The facets, each with its bonds among those that pass the filter. */
  public List<Facet> within(HoldingFilter filter) {
    var shown = filter.apply(holdings);
    return named.stream()
        .map(each ->
            new Facet(
                each.kind(),
                each.criterion(),
                each.sentence(),
                Tally.of(shown.stream().filter(each.criterion()::test).toList())))
        .toList();
  }

  private void traits() {
    Arrays.stream(Trait.values())
        .filter(trait -> holdings.stream().anyMatch(holding -> holding.is(trait)))
        .forEach(trait ->
            named.add(new Named(Facet.Kind.TRAIT, new Criterion.Having(trait), sentence(trait))));
  }

  /** The marks that are defined, then those that are only used. */
  private void marks() {
    var marks = new LinkedHashSet<>(notes.defined());
    holdings.forEach(holding -> marks.addAll(holding.marks()));
    marks.forEach(mark ->
        named.add(new Named(Facet.Kind.MARK, new Criterion.Marked(mark), notes.sentence(mark))));
  }

  private void supporters() {
    holdings.stream()
        .flatMap(holding -> holding.security().support().stream())
        .map(CreditSupport::name)
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .forEach(name ->
            named.add(
                new Named(
                    Facet.Kind.SUPPORTER, new Criterion.SupportedBy(name), Optional.empty())));
  }

  /**
   * The filing's words for a trait: those of the mark that only such bonds carry, and most of them.
   */
  private Optional<String> sentence(Trait trait) {
    var having = holdings.stream().filter(holding -> holding.is(trait)).toList();
    return notes.defined().stream()
        .filter(mark -> carriers(mark, having) * 2 > having.size())
        .filter(mark -> carriers(mark, having) == carriers(mark, holdings))
        .max(Comparator.comparingLong(mark -> carriers(mark, having)))
        .flatMap(notes::sentence);
  }

  private static long carriers(String mark, List<Holding> some) {
    return some.stream().filter(holding -> holding.marks().contains(mark)).count();
  }
}
