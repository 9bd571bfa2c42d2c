package org.muniscope.ui.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.muniscope.analysis.Averages;
import org.muniscope.analysis.Portfolio;
import org.muniscope.model.Holding;

/** A line at the day that is the average maturity, weighted by value. */
record AverageMark(LocalDate day, Line line, Text text) {
  private static final double BESIDE = 6;

  /** Of some holdings; empty where the day of the schedule or all maturities are not told. */
  static Optional<AverageMark> of(Portfolio portfolio, List<Holding> shown) {
    var years = Averages.maturity(shown, portfolio.asOf());
    return portfolio
        .asOf()
        .flatMap(asOf -> years.map(each -> asOf.plusDays(days(each))))
        .flatMap(
            day -> LadderWords.average(portfolio, shown).map(words -> new AverageMark(day, words)));
  }

  private AverageMark(LocalDate day, String words) {
    this(day, new Line(), new Text(words));
    line.getStyleClass().add("chart-average");
    line.setMouseTransparent(true);
    text.getStyleClass().add("chart-tick");
    text.setMouseTransparent(true);
  }

  private static long days(BigDecimal years) {
    return years
        .multiply(new BigDecimal("365.25"))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Puts line and words on the chart; the words stay inside its right edge. */
  void layout(LadderScale slots, double left, double top, double bottom, double width) {
    var at = slots.at(day);
    line.setVisible(at.isPresent());
    text.setVisible(at.isPresent());
    var x = Math.round(left + at.orElse(0)) + 0.5;
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(top - 20);
    line.setEndY(bottom);
    var wide = text.prefWidth(-1);
    var right = x + BESIDE + wide <= width;
    text.setX(right ? x + BESIDE : x - BESIDE - wide);
    text.setY(top - 8);
  }
}
