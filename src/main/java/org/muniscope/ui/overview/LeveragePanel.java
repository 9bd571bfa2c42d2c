package org.muniscope.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.muniscope.analysis.Leverage;
import org.muniscope.model.Dollars;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** The way from total investments to net assets as a waterfall of bars. */
final class LeveragePanel {
  private static final Color SUM = Color.web("#2266cc");
  private static final Color BORROWED = Color.web("#cc7711");
  private static final Color OTHER = Color.web("#6e7781");

  private final Figure figure;
  private final Leverage leverage;
  private final long most;
  private long reached;

  private LeveragePanel(Figure figure, Leverage leverage) {
    this.figure = figure;
    this.leverage = leverage;
    most = highest(leverage);
  }

  /** The panel of a fund; it says so where the way is not printed. */
  static Panel of(Overview overview, Figure figure) {
    var title = Messages.text("overview.leverage.title");
    return overview
        .leverage()
        .map(way ->
            new Panel(
                title,
                new BarRows(new LeveragePanel(figure, way).rows()),
                OverviewWords.leverage(way)))
        .orElseGet(
            () -> new Panel(title, figure.absent(), Messages.text("overview.leverage.absent")));
  }

  private List<BarRows.Row> rows() {
    var rows = new ArrayList<BarRows.Row>();
    for (var step : leverage.steps()) {
      if (step.kind() == PrintedTotal.Kind.NET_ASSETS) {
        unexplained(rows);
      }
      rows.add(row(step));
    }
    return rows;
  }

  private BarRows.Row row(Leverage.Step step) {
    var from = step.isSum() ? 0L : reached;
    reached = from + step.amount().amount();
    var percent =
        step.printed()
            .map(Percent::value)
            .map(printed -> figure.printed(OverviewWords.share(printed), step.source()))
            .orElseGet(() ->
                figure.computed(
                    OverviewWords.share(step.percent()),
                    Messages.text("overview.leverage.computed")));
    return new BarRows.Row(
        figure.computed(OverviewWords.name(step), step.label()),
        new Span(part(from), part(reached), color(step)),
        percent,
        figure.printed(Figures.money(step.amount()), step.source()),
        step.isSum());
  }

  private void unexplained(List<BarRows.Row> rows) {
    var rest = leverage.unexplained();
    if (!rest.equals(Dollars.ZERO)) {
      var from = reached;
      reached += rest.amount();
      rows.add(
          new BarRows.Row(
              figure.plain(Messages.text("overview.leverage.rest")),
              new Span(part(from), part(reached), OTHER),
              figure.plain(""),
              figure.plain(Figures.money(rest)),
              false));
    }
  }

  private double part(long amount) {
    return Math.clamp((double) amount / most, 0, 1);
  }

  private static Color color(Leverage.Step step) {
    return step.isSum() ? SUM : step.isBorrowed() ? BORROWED : OTHER;
  }

  private static long highest(Leverage leverage) {
    var highest = 1L;
    var reached = 0L;
    for (var step : leverage.steps()) {
      reached = (step.isSum() ? 0 : reached) + step.amount().amount();
      highest = Math.max(highest, reached);
    }
    return highest;
  }
}
