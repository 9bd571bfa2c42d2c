package org.muniscope.ui;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.Settings;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.page.FilingPages;
import org.muniscope.ui.page.HoldingPlaces;
import org.muniscope.ui.page.PageModel;
import org.muniscope.ui.page.PageView;

/** The page of the open filing beside the views, with the place boxed that one came from. */
public final class PageDesk {
  private static final String DIVIDER = "window.divider";
  private static final double SHARE = 0.58;

  /** Pixels; the bar above the page needs so many. */
  private static final double NARROWEST = 400;

  /** The pages of one filing while it is open. */
  private record Open(PageModel model, PageView view) {}

  private final DeskModel desk;
  private final Jobs jobs;
  private final Settings settings;
  private final ToggleButton toggle =
      new ToggleButton(Messages.text("window.page.toggle"), new FontIcon("fth-file-text"));
  private Consumer<Holding> onHolding = _ -> {};
  private Optional<Open> open = Optional.empty();
  private Optional<Source> wanted = Optional.empty();
  private Optional<Filing> printed = Optional.empty();
  private Optional<SplitPane> split = Optional.empty();

  /**
   * No page yet.
   *
   * @param desk where the filing lies
   * @param jobs where pages are drawn
   * @param settings where the divider is remembered
   */
  public PageDesk(DeskModel desk, Jobs jobs, Settings settings) {
    this.desk = desk;
    this.jobs = jobs;
    this.settings = settings;
    toggle.setId("page-toggle");
    toggle.getStyleClass().add(Styles.FLAT);
    toggle.setTooltip(new Tooltip(Messages.text("window.page.hint", Shortcut.PAGE.shown())));
    toggle.visibleProperty().bind(desk.trail().section().map(Section::isTraced));
    toggle.selectedProperty().subscribe((_, _) -> arrange());
    desk.trail().section().subscribe((_, _) -> arrange());
  }

  /** Hears from now on the holding that is printed where a person clicks. */
  public void onHolding(Consumer<Holding> listener) {
    onHolding = listener;
  }

  /** Shows the page of a place, and the place on it. */
  public void show(Source place) {
    wanted = Optional.of(place);
    open.ifPresent(each -> each.model().show(place));
    toggle.setSelected(true);
  }

  /** Turns to a place if the page is being shown, and for when it will be. */
  public void follow(Optional<Holding> holding) {
    holding
        .map(each -> each.places().row())
        .ifPresent(place -> {
          wanted = Optional.of(place);
          open.ifPresent(each -> each.model().show(place));
        });
  }

  void install(Explorer explorer, Node window) {
    split = Optional.of(explorer.split());
    explorer.offer(toggle);
    window.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (Shortcut.PAGE.keys().match(key)) {
            toggle.setSelected(!toggle.isSelected());
            key.consume();
          }
        });
    desk.filing().filing().subscribe(this::turnTo);
  }

  private void turnTo(Optional<ImportedFiling> filing) {
    var now = filing.map(each -> each.reviewed().printed());
    if (filing.isPresent() && now.equals(printed)) {
      return; // only repaired: its pages are the same
    }
    printed = now;
    wanted = Optional.empty();
    var again = toggle.isSelected() && filing.isPresent();
    toggle.setSelected(false);
    open.ifPresent(each -> each.view().close());
    open = Optional.empty();
    toggle.setSelected(again);
  }

  private void arrange() {
    var shown = toggle.isSelected() && desk.trail().section().get().isTraced();
    split.ifPresent(pane -> arrange(pane, shown));
  }

  private void arrange(SplitPane pane, boolean shown) {
    var beside = pane.getItems().size() > 1;
    if (shown && !beside) {
      desk.filing().filing().get().map(this::opened).ifPresent(each -> addTo(pane, each));
    } else if (!shown && beside) {
      settings.put(DIVIDER, String.valueOf(pane.getDividerPositions()[0]));
      pane.getItems().remove(1);
    }
  }

  private void addTo(SplitPane pane, Open shown) {
    SplitPane.setResizableWithParent(shown.view(), false);
    shown.view().setMinWidth(NARROWEST);
    pane.getItems().add(shown.view());
    pane.setDividerPositions(
        settings.number(DIVIDER).map(share -> Math.clamp(share, 0.2, 0.8)).orElse(SHARE));
  }

  private Open opened(ImportedFiling filing) {
    var now = open.orElseGet(() -> open(filing));
    open = Optional.of(now);
    return now;
  }

  private Open open(ImportedFiling filing) {
    var pages = new FilingPages(filing.file(), desk.filing().password(), filing.filing().pages());
    var model = new PageModel(pages.pages());
    filing.filing().schedules().stream()
        .findFirst()
        .ifPresent(first -> model.turnTo(first.firstPage()));
    wanted.ifPresent(model::show);
    var view =
        new PageView(
            model,
            pages,
            jobs,
            (page, x, y) -> at(page, x, y).ifPresent(each -> onHolding.accept(each)));
    return new Open(model, view);
  }

  /** The holding at a place, repairs included. */
  private Optional<Holding> at(int page, double x, double y) {
    return desk.filing()
        .filing()
        .get()
        .flatMap(open -> new HoldingPlaces(open.filing().holdings()).at(page, x, y));
  }
}
