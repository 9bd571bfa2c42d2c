package org.muniscope.ui.states;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.StateBreakdown;
import org.muniscope.model.HoldingGroup;

/** What the states view shows: the breakdown of the holdings that pass the shared filter. */
public final class StatesModel {
  private final ObservableValue<Portfolio> portfolio;
  private final ObjectProperty<HoldingFilter> filter;
  private final ObjectProperty<Denominator> denominator =
      new SimpleObjectProperty<>(Denominator.TOTAL_INVESTMENTS);
  private final ObjectProperty<Cut> cut = new SimpleObjectProperty<>(Cut.STATE);
  private final ReadOnlyObjectWrapper<StateBreakdown> breakdown;

  /** Follows the portfolio, follows and sets the filter. */
  public StatesModel(ObservableValue<Portfolio> portfolio, ObjectProperty<HoldingFilter> filter) {
    this.portfolio = portfolio;
    this.filter = filter;
    cut.set(usualCut());
    breakdown = new ReadOnlyObjectWrapper<>(compute());
    portfolio.addListener((_, _, _) -> open());
    filter.addListener((_, _, _) -> recompute());
    denominator.addListener((_, _, _) -> recompute());
    cut.addListener((_, _, _) -> recompute());
  }

  /** The whole of which parts are shown. */
  public ObservableValue<Portfolio> portfolio() {
    return portfolio;
  }

  /** Which holdings are shown, in every view. */
  public ObjectProperty<HoldingFilter> filter() {
    return filter;
  }

  /** What percentages are of; one that the filing does not print is not taken. */
  public ObjectProperty<Denominator> denominator() {
    return denominator;
  }

  /** By state or by the filing's own headings. */
  public ObjectProperty<Cut> cut() {
    return cut;
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<StateBreakdown> breakdown() {
    return breakdown.getReadOnlyProperty();
  }

  /** The denominators that the filing prints. */
  public List<Denominator> denominators() {
    return List.of(Denominator.values()).stream()
        .filter(each -> each.of(portfolio.getValue()).isPresent())
        .toList();
  }

  /** Whether the filing's own headings name something else than states. */
  public boolean hasOtherHeadings() {
    return portfolio.getValue().grouping() != HoldingGroup.Kind.STATE;
  }

  /** The whole portfolio by the same cut: the order from which headings have their colours. */
  public StateBreakdown whole() {
    var all = portfolio.getValue();
    return StateBreakdown.of(all, all.holdings(), cut.get(), Denominator.TOTAL_INVESTMENTS);
  }

  /** Narrows every view to one part of what is shown. */
  public void open(Criterion criterion) {
    filter.set(filter.get().and(criterion));
  }

  private void open() {
    cut.set(usualCut());
    if (!denominators().contains(denominator.get())) {
      denominator.set(Denominator.TOTAL_INVESTMENTS);
    }
    recompute();
  }

  /** By state, unless the filing does not tell a single one. */
  private Cut usualCut() {
    var noStates =
        portfolio.getValue().holdings().stream().allMatch(each -> each.jurisdiction().isEmpty());
    return hasOtherHeadings() && noStates ? Cut.HEADING : Cut.STATE;
  }

  private void recompute() {
    breakdown.set(compute());
  }

  private StateBreakdown compute() {
    var all = portfolio.getValue();
    var shown = filter.get().apply(all.holdings());
    return StateBreakdown.of(all, shown, cut.get(), denominator.get());
  }
}
