package org.muniscope.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.comparison.Comparison;
import org.muniscope.analysis.comparison.Outcome;
import org.muniscope.analysis.comparison.Pair;
import org.muniscope.app.ImportedFiling;

/** The two funds that are compared, and which of their bonds are listed. */
public final class CompareModel {
  private final ObservableList<Fund> funds = FXCollections.observableArrayList();
  private final ObservableList<Fund> fundsToRead = FXCollections.unmodifiableObservableList(funds);
  private final ObjectProperty<Optional<Fund>> before =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Fund>> after = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Comparison> comparison =
      new ReadOnlyObjectWrapper<>(Comparison.NONE);
  private final ObjectProperty<Optional<Outcome>> outcome =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Criterion>> part =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Comparison> narrowed =
      new ReadOnlyObjectWrapper<>(Comparison.NONE);
  private final ObservableList<Pair> shown = FXCollections.observableArrayList();
  private Optional<ImportedFiling> open = Optional.empty();
  private Optional<ImportedFiling> other = Optional.empty();
  private boolean changing;

  /** Nothing is compared yet. */
  public CompareModel() {
    before.subscribe((_, _) -> compare());
    after.subscribe((_, _) -> compare());
    outcome.subscribe((_, _) -> list());
    part.subscribe((_, _) -> narrow());
  }

  /** Follows the open filing: a repair is compared anew, another filing ends the comparison. */
  public void show(Optional<ImportedFiling> filing) {
    var same =
        filing.isPresent()
            && open.map(ImportedFiling::contentHash)
                .equals(filing.map(ImportedFiling::contentHash));
    open = filing;
    if (same) {
      offer(before.get().flatMap(this::again), after.get().flatMap(this::again));
    } else {
      forget();
    }
  }

  /** Compares the open filing with another one; the earlier date stands first. */
  public void compareWith(ImportedFiling filing) {
    other = Optional.of(filing);
    var mine = open.flatMap(each -> Fund.of(each).stream().findFirst());
    var theirs =
        Fund.of(filing).stream()
            .filter(each -> mine.filter(own -> isSameName(own, each)).isPresent())
            .findFirst()
            .or(() -> Fund.of(filing).stream().findFirst());
    if (isEarlier(mine, theirs)) {
      offer(mine, theirs);
    } else {
      offer(theirs, mine);
    }
  }

  /** Compares the first two funds of the open filing. */
  void compareFunds() {
    var own = open.map(Fund::of).orElse(List.of()).stream().skip(1).limit(2).toList();
    if (own.size() == 2) {
      offer(Optional.of(own.getFirst()), Optional.of(own.getLast()));
    }
  }

  /** Whether the open filing holds several funds. */
  boolean hasFunds() {
    return open.filter(each -> each.filing().schedules().size() > 1).isPresent();
  }

  /** Puts each fund on the other side. */
  void swap() {
    offer(after.get(), before.get());
  }

  /** Compares nothing any more. */
  void forget() {
    other = Optional.empty();
    offer(Optional.empty(), Optional.empty());
  }

  /** What can be put on either side. */
  ObservableList<Fund> funds() {
    return fundsToRead;
  }

  /** The fund on the first side. */
  ObjectProperty<Optional<Fund>> before() {
    return before;
  }

  /** The fund on the second side. */
  ObjectProperty<Optional<Fund>> after() {
    return after;
  }

  /** Whether there is something on both sides. */
  boolean isComparing() {
    return before.get().isPresent() && after.get().isPresent();
  }

  /** What became of each bond. */
  ReadOnlyObjectProperty<Comparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /** The part of both portfolios of which the bonds are listed; all when empty. */
  ObjectProperty<Optional<Criterion>> part() {
    return part;
  }

  /** What became of each bond of that part. */
  ReadOnlyObjectProperty<Comparison> narrowed() {
    return narrowed.getReadOnlyProperty();
  }

  /** The outcome of which the bonds are listed; all when empty. */
  ObjectProperty<Optional<Outcome>> outcome() {
    return outcome;
  }

  /** The bonds that are listed. */
  ObservableList<Pair> shown() {
    return shown;
  }

  private Optional<Fund> again(Fund fund) {
    return all().stream().filter(fund::isSame).findFirst();
  }

  private List<Fund> all() {
    var all = new ArrayList<Fund>();
    open.map(Fund::of).ifPresent(all::addAll);
    other.map(Fund::of).ifPresent(all::addAll);
    return all;
  }

  private void offer(Optional<Fund> first, Optional<Fund> second) {
    changing = true;
    funds.setAll(all());
    outcome.set(Optional.empty());
    part.set(Optional.empty());
    before.set(first);
    after.set(second);
    changing = false;
    compare();
  }

  private void compare() {
    if (!changing) {
      comparison.set(
          before
              .get()
              .flatMap(left ->
                  after.get().map(right -> Comparison.of(left.portfolio(), right.portfolio())))
              .orElse(Comparison.NONE));
      narrow();
    }
  }

  private void narrow() {
    if (!changing) {
      var whole = comparison.get();
      narrowed.set(part.get().map(whole::only).orElse(whole));
      if (outcome.get().filter(each -> narrowed.get().of(each).isEmpty()).isPresent()) {
        outcome.set(Optional.empty());
      }
      list();
    }
  }

  private void list() {
    if (!changing) {
      shown.setAll(outcome.get().map(narrowed.get()::of).orElseGet(this::changesFirst));
    }
  }

  /** As the sums stand: what was bought and sold before what stayed. */
  private List<Pair> changesFirst() {
    return narrowed.get().pairs().stream().sorted(Comparator.comparing(Pair::outcome)).toList();
  }

  private static boolean isSameName(Fund left, Fund right) {
    return left.portfolio().fund().equalsIgnoreCase(right.portfolio().fund());
  }

  private static boolean isEarlier(Optional<Fund> left, Optional<Fund> right) {
    var one = left.flatMap(each -> each.portfolio().asOf());
    var two = right.flatMap(each -> each.portfolio().asOf());
    return one.isPresent() && two.isPresent() && one.get().isBefore(two.get());
  }
}
