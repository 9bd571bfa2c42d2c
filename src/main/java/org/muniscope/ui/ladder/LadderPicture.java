package org.muniscope.ui.ladder;

import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.analysis.Portfolio;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Picture;

/** The ladder as a picture of its own. */
public final class LadderPicture {
  private LadderPicture() {}

  /** Of the holdings of a portfolio that pass the filter. */
  public static Picture of(
      Portfolio portfolio, HoldingFilter filter, Measure measure, Picture.Look look) {
    var shown = filter.apply(portfolio.holdings());
    var ladder = MaturityLadder.of(shown);
    var pane = new LadderPane(_ -> {});
    pane.show(ladder, measure, portfolio, shown);
    var day = portfolio.asOf().map(each -> " · " + Figures.longDate(each)).orElse("");
    return new Picture(
        new Picture.Caption(
            LadderWords.title(measure),
            portfolio.fund() + day,
            LadderWords.note(portfolio, filter, ladder, shown)),
        pane,
        look);
  }
}
