package org.muniscope.ui.cuts;

import javafx.scene.layout.Region;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Picture;

/** A breakdown as a picture of its own. */
public final class CutPicture {
  private CutPicture() {}

  /** The pie of a breakdown of the holdings that passed the filter. */
  public static Picture of(
      Portfolio portfolio, HoldingFilter filter, Breakdown breakdown, Picture.Look look) {
    return of(portfolio, filter, breakdown, look, Form.PIE);
  }

  static Picture of(
      Portfolio portfolio,
      HoldingFilter filter,
      Breakdown breakdown,
      Picture.Look look,
      Form form) {
    var whole =
        Breakdown.of(portfolio, portfolio.holdings(), breakdown.cut(), breakdown.denominator());
    var subtitle = portfolio.asOf().map(day -> " · " + Figures.longDate(day)).orElse("");
    return new Picture(
        new Picture.Caption(
            CutWords.title(breakdown.cut()),
            portfolio.fund() + subtitle,
            CutWords.note(breakdown, filter)),
        chart(form, breakdown, new PartColors(whole)),
        look);
  }

  private static Region chart(Form form, Breakdown breakdown, PartColors colors) {
    return switch (form) {
      case PIE -> {
        var pie = new PartPie(Openings.NONE);
        pie.show(breakdown, colors);
        yield pie;
      }
      case BARS -> {
        var bars = new PartBars(Openings.NONE);
        bars.show(breakdown, colors);
        yield bars;
      }
      case MAP -> {
        var map = new TileMap(Openings.NONE);
        map.show(breakdown);
        yield map;
      }
    };
  }
}
