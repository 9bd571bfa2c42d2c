package org.muniscope.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Facet;
import org.muniscope.analysis.Facets;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Tally;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;

/** The facets of the open filing within what is shown, and which of them are chosen. */
public final class NotesModel {
  private final ObservableValue<Optional<ImportedFiling>> filing;
  private final ObjectProperty<HoldingFilter> filter;
  private final ReadOnlyObjectWrapper<List<Facet>> facets = new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Facets> all = Optional.empty();

  /** Follows the filing, follows and sets the filter. */
  public NotesModel(
      ObservableValue<Optional<ImportedFiling>> filing, ObjectProperty<HoldingFilter> filter) {
    this.filing = filing;
    this.filter = filter;
    filing.subscribe(opened -> {
      all = opened.map(ImportedFiling::filing).map((Filing told) -> new Facets(told));
      count();
    });
    filter.addListener((_, _, _) -> count());
  }

  /** Everything that can be chosen, counted within what is shown. */
  ReadOnlyObjectProperty<List<Facet>> facets() {
    return facets.getReadOnlyProperty();
  }

  /** Whether the filter asks for it. */
  boolean isChosen(Criterion criterion) {
    return filter.get().criteria().contains(criterion);
  }

  /** Asks for a facet beside everything else that is asked for, or does so no longer. */
  void toggle(Criterion criterion) {
    var now = filter.get();
    filter.set(isChosen(criterion) ? now.without(criterion) : now.and(criterion));
  }

  /** All bonds that are shown. */
  Tally shown() {
    return Tally.of(filter.get().apply(holdings()));
  }

  /** How many bonds there are. */
  int size() {
    return holdings().size();
  }

  private void count() {
    facets.set(all.map(each -> each.within(filter.get())).orElse(List.of()));
  }

  private List<Holding> holdings() {
    return filing.getValue().map(opened -> opened.filing().holdings()).orElse(List.of());
  }
}
