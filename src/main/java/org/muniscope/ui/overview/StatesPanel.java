package org.muniscope.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** The largest states, or headings where the filing tells no state. */
final class StatesPanel {
  private static final int NAMED = 6;
  private static final Color NAMED_BAR = Color.web("#2266cc");
  private static final Color REST_BAR = Color.web("#8b949e");

  private StatesPanel() {}

  static Panel of(Overview overview, Figure figure) {
    var groups = overview.breakdown().groups();
    var named = groups.subList(0, Math.min(NAMED, groups.size()));
    var rest = groups.subList(named.size(), groups.size());
    var rows = new ArrayList<BarRows.Row>();
    var largest = largest(named, rest);
    for (var group : named) {
      var name = group.part().title();
      rows.add(
          row(
              overview.alone()
                  ? figure.leading(
                      name,
                      Messages.text("overview.hint.holdings"),
                      links -> links.holdings().accept(HoldingFilter.of(group.criterion())))
                  : figure.plain(name),
              group.tally().value(),
              overview,
              new Span(0, part(group.tally().value(), largest), NAMED_BAR),
              figure));
    }
    if (!rest.isEmpty()) {
      var value = sum(rest);
      rows.add(
          row(
              figure.plain(Messages.text("overview.states.rest", rest.size())),
              value,
              overview,
              new Span(0, part(value, largest), REST_BAR),
              figure));
    }
    return new Panel(
        OverviewWords.states(overview.breakdown()),
        new BarRows(rows),
        OverviewWords.denominator(overview.breakdown()));
  }

  private static BarRows.Row row(
      Labeled name, Dollars value, Overview overview, Span bar, Figure figure) {
    var percent =
        overview
            .breakdown()
            .base()
            .map(base -> Figures.percent(100.0 * value.amount() / base.amount()))
            .orElse("");
    return new BarRows.Row(
        name, bar, figure.plain(percent), figure.plain(Figures.money(value)), false);
  }

  private static double part(Dollars value, Dollars largest) {
    return largest.amount() <= 0 ? 0 : Math.clamp((double) value.amount() / largest.amount(), 0, 1);
  }

  private static Dollars largest(List<Breakdown.Group> named, List<Breakdown.Group> rest) {
    var first = named.isEmpty() ? Dollars.ZERO : named.getFirst().tally().value();
    var others = sum(rest);
    return first.compareTo(others) > 0 ? first : others;
  }

  private static Dollars sum(List<Breakdown.Group> groups) {
    return Dollars.sum(groups.stream().map(group -> group.tally().value()).toList());
  }
}
