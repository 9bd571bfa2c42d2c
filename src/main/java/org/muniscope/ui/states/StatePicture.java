package org.muniscope.ui.states;

import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.StateBreakdown;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Picture;

/** The pie as a picture of its own. */
public final class StatePicture {
  private StatePicture() {}

  /** Of a breakdown of the holdings that passed the filter. */
  public static Picture of(
      Portfolio portfolio, HoldingFilter filter, StateBreakdown breakdown, Picture.Look look) {
    var whole =
        StateBreakdown.of(
            portfolio, portfolio.holdings(), breakdown.cut(), breakdown.denominator());
    var pie = new StatePie(_ -> {});
    pie.show(breakdown, new StateColors(whole));
    var subtitle = portfolio.asOf().map(day -> " · " + Figures.longDate(day)).orElse("");
    return new Picture(
        new Picture.Caption(
            StateWords.title(breakdown.cut()),
            portfolio.fund() + subtitle,
            StateWords.note(breakdown, filter)),
        pie,
        look);
  }
}
