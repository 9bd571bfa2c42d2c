package org.muniscope.ui.ladder;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.analysis.Portfolio;
import org.muniscope.model.Holding;

/** What the ladder view shows: the ladder of the holdings that pass the shared filter. */
public final class LadderModel {
  private final ObservableValue<Portfolio> portfolio;
  private final ObjectProperty<HoldingFilter> filter;
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.PRINCIPAL);
  private final ReadOnlyObjectWrapper<MaturityLadder> ladder;

  /** Follows the portfolio, follows and sets the filter. */
  public LadderModel(ObservableValue<Portfolio> portfolio, ObjectProperty<HoldingFilter> filter) {
    this.portfolio = portfolio;
    this.filter = filter;
    ladder = new ReadOnlyObjectWrapper<>(MaturityLadder.of(shown()));
    portfolio.addListener((_, _, _) -> ladder.set(MaturityLadder.of(shown())));
    filter.addListener((_, _, _) -> ladder.set(MaturityLadder.of(shown())));
  }

  /** The whole of which some holdings are shown. */
  public ObservableValue<Portfolio> portfolio() {
    return portfolio;
  }

  /** Which holdings are shown, in every view. */
  public ObjectProperty<HoldingFilter> filter() {
    return filter;
  }

  /** Principal or value. */
  public ObjectProperty<Measure> measure() {
    return measure;
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<MaturityLadder> ladder() {
    return ladder.getReadOnlyProperty();
  }

  /** The holdings that pass the filter. */
  public List<Holding> shown() {
    return filter.get().apply(portfolio.getValue().holdings());
  }

  /** Narrows every view to one bar. */
  public void open(MaturityLadder.Bar bar) {
    filter.set(filter.get().and(bar.criterion()));
  }
}
