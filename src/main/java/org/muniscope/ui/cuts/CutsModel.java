package org.muniscope.ui.cuts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Part;
import org.muniscope.analysis.Portfolio;
import org.muniscope.model.HoldingGroup;

/** What the breakdown shows: the holdings that pass the shared filter, put together by a cut. */
public final class CutsModel {
  private final ObservableValue<Portfolio> portfolio;
  private final ObjectProperty<HoldingFilter> filter;
  private final ObjectProperty<Denominator> denominator =
      new SimpleObjectProperty<>(Denominator.TOTAL_INVESTMENTS);
  private final ObjectProperty<Cut> cut = new SimpleObjectProperty<>(Cut.STATE);
  private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.PIE);
  private final ReadOnlyObjectWrapper<Breakdown> breakdown;

  /** Follows the portfolio, follows and sets the filter. */
  public CutsModel(ObservableValue<Portfolio> portfolio, ObjectProperty<HoldingFilter> filter) {
    this.portfolio = portfolio;
    this.filter = filter;
    cut.set(Cut.usual(portfolio.getValue()));
    breakdown = new ReadOnlyObjectWrapper<>(compute());
    portfolio.addListener((_, _, _) -> open());
    filter.addListener((_, _, _) -> recompute());
    denominator.addListener((_, _, _) -> recompute());
    cut.addListener((_, _, _) -> {
      if (!forms().contains(form.get())) {
        form.set(Form.PIE);
      }
      recompute();
    });
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

  /** By what holdings are put together. */
  public ObjectProperty<Cut> cut() {
    return cut;
  }

  /** How the parts are drawn. */
  ObjectProperty<Form> form() {
    return form;
  }

  /** In which forms the parts can be drawn. */
  List<Form> forms() {
    return cut.get() == Cut.STATE ? List.of(Form.values()) : List.of(Form.PIE, Form.BARS);
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Breakdown> breakdown() {
    return breakdown.getReadOnlyProperty();
  }

  /** The denominators that the filing prints. */
  public List<Denominator> denominators() {
    return List.of(Denominator.values()).stream()
        .filter(each -> each.of(portfolio.getValue()).isPresent())
        .toList();
  }

  /** The cuts of which the filing tells something; never none. */
  public List<Cut> cuts() {
    return Arrays.stream(Cut.values()).filter(this::isTold).toList();
  }

  /** The whole portfolio by the same cut: the order from which parts have their colours. */
  public Breakdown whole() {
    var all = portfolio.getValue();
    return Breakdown.of(all, all.holdings(), cut.get(), Denominator.TOTAL_INVESTMENTS);
  }

  /** Narrows every view to one part of what is shown. */
  public void open(Criterion criterion) {
    filter.set(filter.get().and(criterion));
  }

  /** Narrows every view to one part and puts its holdings together by another cut. */
  public void open(Criterion criterion, Cut next) {
    open(criterion);
    cut.set(next);
  }

  private void open() {
    cut.set(Cut.usual(portfolio.getValue()));
    if (!denominators().contains(denominator.get())) {
      denominator.set(Denominator.TOTAL_INVESTMENTS);
    }
    recompute();
  }

  private boolean isTold(Cut each) {
    return switch (each) {
      case STATE -> true;
      case HEADING -> hasOtherHeadings();
      // that nothing is marked is told by no filing
      case TAX, VEHICLE ->
          parts(each).anyMatch(part -> part instanceof Part.Of(_, _, var order) && order == 0);
      default -> parts(each).anyMatch(Part.Of.class::isInstance);
    };
  }

  private Stream<Part> parts(Cut each) {
    return portfolio.getValue().holdings().stream().map(each::part);
  }

  private boolean hasOtherHeadings() {
    return portfolio.getValue().grouping() != HoldingGroup.Kind.STATE;
  }

  private void recompute() {
    breakdown.set(compute());
  }

  private Breakdown compute() {
    var all = portfolio.getValue();
    var shown = filter.get().apply(all.holdings());
    return Breakdown.of(all, shown, cut.get(), denominator.get());
  }
}
