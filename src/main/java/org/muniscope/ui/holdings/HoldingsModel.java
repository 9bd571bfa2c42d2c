package org.muniscope.ui.holdings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.bonds.TaxBracket;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Dollars;
import org.muniscope.model.HoldingGroup;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Job;
import org.muniscope.ui.kit.Lane;

/**
 * Which holdings the table shows, in which order, and their sums; rows and sums always change
 * together. The words that are typed are part of the filter that all views share.
 */
public final class HoldingsModel {
  /** What is shown of a filing, made off the window's thread. */
  private record Shown(List<HoldingRow> rows, Totals totals) {}

  private final ObjectProperty<HoldingFilter> filter;
  private final Lane lane;
  private final ReadOnlyObjectWrapper<List<Column<HoldingRow, ?>>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<List<SortKey>> order = new SimpleObjectProperty<>(List.of());
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<HoldingRow> shown = FXCollections.observableArrayList();
  private final ObservableList<HoldingRow> shownToRead =
      FXCollections.unmodifiableObservableList(shown);
  private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.NONE);
  private Optional<ImportedFiling> filing = Optional.empty();
  private final ObjectProperty<Optional<TaxBracket>> bracket =
      new SimpleObjectProperty<>(Optional.empty());
  private boolean replacing;
  private List<HoldingRow> rows = List.of();
  private HoldingGroup.Kind grouping = HoldingGroup.Kind.STATE;
  private Optional<Dollars> whole = Optional.empty();

  /**
   * The table of the filing that is open.
   *
   * @param filing the open filing, if any
   * @param filter which holdings are shown; shared by all views
   * @param lane where rows are filtered and ordered
   */
  public HoldingsModel(
      ObservableValue<Optional<ImportedFiling>> filing,
      ObjectProperty<HoldingFilter> filter,
      Lane lane) {
    this.filter = filter;
    this.lane = lane;
    filing.subscribe(this::open);
    filter.subscribe((_, now) -> {
      typed.set(words(now));
      refresh();
    });
    order.subscribe((_, _) -> refresh());
    typed.subscribe((_, now) -> search(now));
    bracket.subscribe((_, _) -> setColumns());
  }

  /** The rows that are shown, in the order in which they are shown. */
  public ObservableList<HoldingRow> shown() {
    return shownToRead;
  }

  /** Whether rows are being exchanged at this moment, so that what a table forgets is no choice. */
  boolean isReplacing() {
    return replacing;
  }

  /** The sums of exactly these rows. */
  public ReadOnlyObjectProperty<Totals> totals() {
    return totals.getReadOnlyProperty();
  }

  /** What can be shown of the holdings of this filing. */
  public ReadOnlyObjectProperty<List<Column<HoldingRow, ?>>> columns() {
    return columns.getReadOnlyProperty();
  }

  /** The columns by which rows are ordered, the first counts most; none is the filing's order. */
  public ObjectProperty<List<SortKey>> order() {
    return order;
  }

  /** The words that are looked for. */
  public StringProperty typed() {
    return typed;
  }

  /** Which holdings are shown. */
  public ObjectProperty<HoldingFilter> filter() {
    return filter;
  }

  /** The taxes for which taxable-equivalent yields are shown; none, if nobody set any. */
  ObjectProperty<Optional<TaxBracket>> bracket() {
    return bracket;
  }

  /** The open filing. */
  Optional<ImportedFiling> filing() {
    return filing;
  }

  private void open(Optional<ImportedFiling> opened) {
    filing = opened;
    rows = opened.map(HoldingRow::of).orElse(List.of());
    var portfolio = opened.map(each -> Portfolio.of(each.filing())).orElse(Portfolio.EMPTY);
    whole = Denominator.TOTAL_INVESTMENTS.of(portfolio);
    grouping = portfolio.grouping();
    setColumns();
    refresh();
  }

  private void setColumns() {
    columns.set(rows.isEmpty() ? List.of() : HoldingColumns.of(rows, grouping, bracket.get()));
  }

  /** Words take the place of words; what else was chosen stays before them. */
  private void search(String words) {
    var criteria = new ArrayList<>(filter.get().criteria());
    criteria.removeIf(Criterion.Text.class::isInstance);
    if (!words.isBlank()) {
      criteria.add(new Criterion.Text(words));
    }
    if (!criteria.equals(filter.get().criteria())) {
      filter.set(new HoldingFilter(criteria));
    }
  }

  private static String words(HoldingFilter filter) {
    return filter.criteria().stream()
        .filter(Criterion.Text.class::isInstance)
        .map(each -> ((Criterion.Text) each).typed())
        .findFirst()
        .orElse("");
  }

  private void refresh() {
    if (rows.isEmpty()) {
      lane.cancel();
      show(new Shown(List.of(), Totals.NONE));
      return;
    }
    var of = rows;
    var by = filter.get();
    var sequence = RowOrder.of(order.get(), columns.get());
    var denominator = whole;
    lane.start(Job.of(signal -> select(of, by, sequence, denominator, signal), this::show));
  }

  private void show(Shown now) {
    replacing = true;
    shown.setAll(now.rows());
    replacing = false;
    totals.set(now.totals());
  }

  private static Shown select(
      List<HoldingRow> of,
      HoldingFilter by,
      RowOrder order,
      Optional<Dollars> denominator,
      Job.Signal signal) {
    var passing = by.isAll() ? of : passing(of, by, signal);
    var rows = order.sorted(passing, signal);
    return new Shown(rows, Totals.of(rows, of.size(), denominator));
  }

  /** In the order of the filing, on as many threads as there are. */
  private static List<HoldingRow> passing(
      List<HoldingRow> of, HoldingFilter by, Job.Signal signal) {
    return of.parallelStream()
        .filter(row -> !signal.cancelled() && by.test(row.holding()))
        .toList();
  }
}
