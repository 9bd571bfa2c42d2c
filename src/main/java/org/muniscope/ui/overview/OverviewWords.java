package org.muniscope.ui.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Leverage;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.analysis.Part;
import org.muniscope.model.Dollars;
import org.muniscope.model.PrintedTotal;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** The sentences of the overview. */
final class OverviewWords {
  private OverviewWords() {}

  /** The name of a step; other steps go by their printed words. */
  static String name(Leverage.Step step) {
    return switch (step.kind()) {
      case TOTAL_INVESTMENTS -> Messages.text("overview.step.investments");
      case FLOATING_RATE_NOTES -> Messages.text("overview.step.notes");
      case PREFERRED_SHARES -> Messages.text("overview.step.preferred");
      case OTHER_ASSETS_LESS_LIABILITIES -> Messages.text("overview.step.other");
      case NET_ASSETS -> Messages.text("overview.step.net");
      case GROUP, SECTION, COST, NOT_BONDS, OTHER -> step.label();
    };
  }

  /** What is to be known of the way: how much is borrowed, or that nothing is. */
  static String leverage(Leverage way) {
    if (!way.unexplained().equals(Dollars.ZERO)) {
      return Messages.text("overview.leverage.unexplained", Figures.money(way.unexplained()));
    }
    var kinds =
        way.steps().stream()
            .filter(Leverage.Step::isBorrowed)
            .map(Leverage.Step::kind)
            .distinct()
            .toList();
    if (kinds.isEmpty()) {
      return Messages.text("overview.leverage.none");
    }
    var words =
        kinds.size() > 1
            ? "overview.leverage.both"
            : kinds.contains(PrintedTotal.Kind.PREFERRED_SHARES)
                ? "overview.leverage.preferred"
                : "overview.leverage.notes";
    return Messages.text(words, Figures.money(way.borrowed()));
  }

  /** {@code (24.10%)}: a percentage in parentheses where it is taken away. */
  static String share(BigDecimal percent) {
    var words = Figures.percent(percent.abs());
    return percent.signum() < 0 ? "(" + words + ")" : words;
  }

  /** {@code 2.12% discount}. */
  static String premium(BigDecimal percent) {
    var words = Figures.percent(percent.abs());
    return switch (percent.signum()) {
      case 1 -> Messages.text("overview.price.premium", words);
      case -1 -> Messages.text("overview.price.discount", words);
      default -> Messages.text("overview.price.par");
    };
  }

  /** {@code $15.57}. */
  static String price(BigDecimal dollars) {
    return "$" + Figures.grouped(dollars, Math.max(2, dollars.scale()));
  }

  /** A number with two decimals; a dash where there is none. */
  static Optional<String> number(Optional<BigDecimal> number) {
    return number.map(each -> Figures.grouped(each.setScale(2, RoundingMode.HALF_UP), 2));
  }

  static String states(Breakdown breakdown) {
    return breakdown.cut() == Cut.STATE
        ? Messages.text("overview.states.title")
        : Messages.text("overview.headings.title");
  }

  /** What the percentages are of. */
  static String denominator(Breakdown breakdown) {
    return breakdown
        .base()
        .map(base -> Messages.text("overview.states.of", Figures.money(base)))
        .orElse("");
  }

  /** {@code in 41 states and territories}. */
  static String spread(Breakdown breakdown) {
    var told =
        breakdown.groups().stream()
            .filter(group -> !(group.part() instanceof Part.NotTold))
            .count();
    return Messages.text(
        breakdown.cut() == Cut.STATE ? "overview.holdings.states" : "overview.holdings.headings",
        told);
  }

  /** The ladder read aloud, and the line under it. */
  static String ladder(MaturityLadder ladder) {
    return ladder.bars().stream()
        .reduce((one, other) ->
            other.tally().principal().compareTo(one.tally().principal()) > 0 ? other : one)
        .map(bar ->
            Messages.text(
                "overview.ladder.largest",
                bar.rung().title(),
                Figures.money(bar.tally().amount(Measure.PRINCIPAL))))
        .orElse("");
  }
}
