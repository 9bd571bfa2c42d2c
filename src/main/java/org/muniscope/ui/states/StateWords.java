package org.muniscope.ui.states;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Part;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.StateBreakdown;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** The sentences of the states view and its picture. */
final class StateWords {
  /** So many parts are read aloud; the table holds them all. */
  private static final int SPOKEN = 5;

  private static final long MILLION = 1_000_000;

  private StateWords() {}

  /** {@code total investments}, in the middle of a sentence. */
  static String of(Denominator denominator) {
    return switch (denominator) {
      case TOTAL_INVESTMENTS -> Messages.text("states.denominator.total");
      case NET_ASSETS -> Messages.text("states.denominator.net");
    };
  }

  static String title(Cut cut) {
    return switch (cut) {
      case STATE -> Messages.text("states.title.state");
      case HEADING -> Messages.text("states.title.heading");
    };
  }

  /** The head of the first column, and the choice of a cut. */
  static String column(Cut cut) {
    return switch (cut) {
      case STATE -> Messages.text("states.column.state");
      case HEADING -> Messages.text("states.column.heading");
    };
  }

  /** {@code % of net assets}, in two lines. */
  static String percentColumn(Denominator denominator) {
    return Messages.text("states.column.percent", of(denominator)).replaceFirst(" (?=\\S+$)", "\n");
  }

  /** {@code Net assets}. */
  static String choice(Denominator denominator) {
    var words = of(denominator);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code 15.10%}; what is there but too small to count is not told as nothing. */
  static String percent(BigDecimal percent, Dollars value) {
    return percent.signum() == 0 && value.amount() > 0
        ? Messages.text("states.tiny")
        : Figures.percent(percent);
  }

  /** The figures under the name of a slice. */
  static String figures(StateBreakdown.Slice slice) {
    var money = money(slice.value());
    return slice.percent().isEmpty() ? money : share(slice) + " · " + money;
  }

  /** The percentage under the name of a slice; the amount where there is none. */
  static String share(StateBreakdown.Slice slice) {
    var value = slice.value();
    return slice.percent().map(share -> percent(share, value)).orElseGet(() -> money(value));
  }

  /** A slice read aloud or told by a tooltip. */
  static String spoken(StateBreakdown breakdown, StateBreakdown.Slice slice) {
    var share =
        slice
            .percent()
            .map(percent -> percent(percent, slice.value()))
            .map(text -> Messages.text("states.share", text, of(breakdown.denominator())) + ", ")
            .orElse("");
    return Messages.text(
        "states.slice", slice.title(), share, Figures.money(slice.value()), slice.count());
  }

  /** {@code $46.0M}, as short as a label wants it. */
  private static String money(Dollars value) {
    if (value.amount() < MILLION) {
      return Figures.money(value);
    }
    return "$" + Figures.grouped(BigDecimal.valueOf(value.amount()).movePointLeft(6), 1) + "M";
  }

  private static String percent(StateBreakdown.Group group) {
    return group
        .percent()
        .map(percent -> percent(percent, group.tally().value()))
        .orElseGet(() -> Figures.money(group.tally().value()));
  }

  /** The whole chart read aloud. */
  static String summary(StateBreakdown breakdown) {
    var parts =
        breakdown.groups().stream()
            .limit(SPOKEN)
            .map(group -> group.part().title() + " " + percent(group))
            .toList();
    return Messages.text(
        "states.summary",
        title(breakdown.cut()),
        of(breakdown.denominator()),
        count(breakdown),
        String.join(", ", parts));
  }

  /** {@code 190 bonds in 41 states and territories}. */
  static String count(StateBreakdown breakdown) {
    var told =
        breakdown.groups().stream()
            .filter(group -> !(group.part() instanceof Part.StateNotTold))
            .count();
    return Messages.text(
        breakdown.cut() == Cut.STATE ? "states.count.state" : "states.count.heading",
        breakdown.count(),
        told);
  }

  /** What the percentages are of, with its amount. */
  static String denominator(StateBreakdown breakdown) {
    return breakdown
        .base()
        .map(base ->
            Messages.text("states.percentages", of(breakdown.denominator()), Figures.money(base)))
        .orElseGet(() -> Messages.text("states.noPercentages"));
  }

  /** The line under the title of the view. */
  static String overview(Portfolio portfolio, StateBreakdown breakdown) {
    var parts = new ArrayList<String>();
    if (!portfolio.fund().isBlank()) {
      parts.add(portfolio.fund());
    }
    portfolio.asOf().map(Figures::longDate).ifPresent(parts::add);
    parts.add(count(breakdown));
    parts.add(Figures.money(breakdown.value()));
    return String.join(" · ", parts);
  }

  /** The line under a picture. */
  static String note(StateBreakdown breakdown, HoldingFilter filter) {
    var parts =
        new ArrayList<>(List.of(denominator(breakdown), count(breakdown) + sum(breakdown) + "."));
    if (!filter.isAll()) {
      parts.add(
          Messages.text(
              "states.only",
              String.join(" › ", filter.criteria().stream().map(Criterion::label).toList())));
    }
    return String.join(" ", parts);
  }

  private static String sum(StateBreakdown breakdown) {
    return ", "
        + Figures.money(breakdown.value())
        + breakdown.percent().map(percent -> " (" + Figures.percent(percent) + ")").orElse("");
  }
}
