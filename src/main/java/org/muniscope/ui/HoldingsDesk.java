package org.muniscope.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.muniscope.app.Settings;
import org.muniscope.model.Holding;
import org.muniscope.ui.holdings.HoldingsModel;
import org.muniscope.ui.holdings.HoldingsView;
import org.muniscope.ui.holdings.ShownTable;
import org.muniscope.ui.holdings.TableExport;

/** The table of holdings, which is made when it is first needed: the window starts without it. */
public final class HoldingsDesk {
  private final Supplier<HoldingsView> making;
  private Optional<HoldingsView> made = Optional.empty();

  /**
   * No table yet.
   *
   * @param desk where the filing lies
   * @param model what the table shows
   * @param export writes what is shown to a file
   * @param settings where the layout of the table is remembered
   * @param pages shows where a holding is printed, and tells which one was clicked there
   */
  public HoldingsDesk(
      DeskModel desk, HoldingsModel model, TableExport export, Settings settings, PageDesk pages) {
    making =
        () -> {
          var view = new HoldingsView(model, export, settings, pages::show);
          view.onSelected(pages::follow);
          view.decideWith(desk.review());
          return view;
        };
    pages.onHolding(this::reveal);
  }

  /** The table. */
  public HoldingsView view() {
    var view = made.orElseGet(making);
    made = Optional.of(view);
    return view;
  }

  /** What the table shows, for an export. */
  public ShownTable shown() {
    return view().shownTable();
  }

  /** Puts the cursor into the search field. */
  public void find() {
    view().find();
  }

  /** Remembers how the table is laid out. */
  public void remember() {
    made.ifPresent(HoldingsView::remember);
  }

  private void reveal(Holding holding) {
    view().reveal(holding);
  }
}
