package org.muniscope.ui.cuts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Part;
import org.muniscope.analysis.Portfolio;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** The sentences of the breakdown and its picture. */
final class CutWords {
  /** So many parts are read aloud; the table holds them all. */
  private static final int SPOKEN = 5;

  private static final long MILLION = 1_000_000;

  private CutWords() {}

  /** {@code total investments}, in the middle of a sentence. */
  static String of(Denominator denominator) {
    return switch (denominator) {
      case TOTAL_INVESTMENTS -> Messages.text("cuts.denominator.total");
      case NET_ASSETS -> Messages.text("cuts.denominator.net");
    };
  }

  /** {@code Investments by sector}. */
  static String title(Cut cut) {
    return Messages.text("cuts.title", column(cut).toLowerCase(Locale.ROOT));
  }

  /** The head of the first column, and the choice of a cut. */
  static String column(Cut cut) {
    return Messages.of(cut);
  }

  /** How it is found out where a bond belongs, where that is not plain. */
  private static String rule(Cut cut) {
    return switch (cut) {
      case SECTOR -> Messages.text("cuts.rule.sector");
      case CREDIT -> Messages.text("cuts.rule.credit");
      case MATURITY -> Messages.text("cuts.rule.maturity");
      case PRICE -> Messages.text("cuts.rule.price");
      case OBLIGOR -> Messages.text("cuts.rule.obligor");
      case TAX -> Messages.text("cuts.rule.tax");
      case STATE, COUPON, SUPPORT, VEHICLE, ISSUER, HEADING -> "";
    };
  }

  /** What stands under the chart: of what the percentages are, and the rule. */
  static String remarks(Breakdown breakdown) {
    return (denominator(breakdown) + " " + rule(breakdown.cut())).strip();
  }

  /** {@code hospital 12, health 5}; empty where no words decide. */
  static String words(Breakdown.Group group) {
    return group.words().stream()
        .map(each -> each.word() + " " + each.count())
        .collect(Collectors.joining(", "));
  }

  /** {@code % of net assets}, in two lines. */
  static String percentColumn(Denominator denominator) {
    return Messages.text("cuts.column.percent", of(denominator)).replaceFirst(" (?=\\S+$)", "\n");
  }

  /** {@code Net assets}. */
  static String choice(Denominator denominator) {
    var words = of(denominator);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code 15.10%}; what is there but too small to count is not told as nothing. */
  static String percent(BigDecimal percent, Dollars value) {
    return percent.signum() == 0 && value.amount() > 0
        ? Messages.text("cuts.tiny")
        : Figures.percent(percent);
  }

  /** The figures under the name of a slice. */
  static String figures(Breakdown.Slice slice) {
    var money = money(slice.value());
    return slice.percent().isEmpty() ? money : share(slice) + " · " + money;
  }

  /** The percentage under the name of a slice; the amount where there is none. */
  static String share(Breakdown.Slice slice) {
    var value = slice.value();
    return slice.percent().map(share -> percent(share, value)).orElseGet(() -> money(value));
  }

  /** A slice read aloud or told by a tooltip. */
  static String spoken(Breakdown breakdown, Breakdown.Slice slice) {
    var share =
        slice
            .percent()
            .map(percent -> percent(percent, slice.value()))
            .map(text -> Messages.text("cuts.share", text, of(breakdown.denominator())) + ", ")
            .orElse("");
    return Messages.text(
        "cuts.slice", slice.title(), share, Figures.money(slice.value()), slice.count());
  }

  /** A part read aloud or told by a tooltip, with the words that decided. */
  static String spoken(Breakdown breakdown, Breakdown.Group group) {
    var slice =
        new Breakdown.Slice(
            group.part().title(), List.of(group), group.tally().value(), group.percent());
    var words = words(group);
    return spoken(breakdown, slice)
        + (words.isEmpty() ? "" : "\n" + Messages.text("cuts.words", words));
  }

  /** {@code $46.0M}, as short as a label wants it. */
  static String money(Dollars value) {
    if (value.amount() < MILLION) {
      return Figures.money(value);
    }
    return "$" + Figures.grouped(BigDecimal.valueOf(value.amount()).movePointLeft(6), 1) + "M";
  }

  /** The figure beside a bar; the amount where there is no percentage. */
  static String percent(Breakdown.Group group) {
    return group
        .percent()
        .map(percent -> percent(percent, group.tally().value()))
        .orElseGet(() -> Figures.money(group.tally().value()));
  }

  /** The whole chart read aloud. */
  static String summary(Breakdown breakdown) {
    var parts =
        breakdown.groups().stream()
            .limit(SPOKEN)
            .map(group -> group.part().title() + " " + percent(group))
            .toList();
    return Messages.text(
        "cuts.summary",
        title(breakdown.cut()),
        of(breakdown.denominator()),
        count(breakdown),
        String.join(", ", parts));
  }

  /** {@code 190 bonds in 41 states and territories}. */
  static String count(Breakdown breakdown) {
    var told =
        breakdown.groups().stream()
            .filter(group -> !(group.part() instanceof Part.NotTold))
            .count();
    return breakdown.cut() == Cut.STATE
        ? Messages.text("cuts.count.state", breakdown.count(), told)
        : Messages.text("cuts.count", breakdown.count(), told, breakdown.cut().plural());
  }

  /** What the percentages are of, with its amount. */
  static String denominator(Breakdown breakdown) {
    return breakdown
        .base()
        .map(base ->
            Messages.text("cuts.percentages", of(breakdown.denominator()), Figures.money(base)))
        .orElseGet(() -> Messages.text("cuts.noPercentages"));
  }

  /** The line under the title of the view. */
  static String overview(Portfolio portfolio, Breakdown breakdown) {
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
  static String note(Breakdown breakdown, HoldingFilter filter) {
    var parts =
        new ArrayList<>(List.of(remarks(breakdown), count(breakdown) + sum(breakdown) + "."));
    if (!filter.isAll()) {
      parts.add(Messages.text("cuts.only", filter.label()));
    }
    return String.join(" ", parts);
  }

  private static String sum(Breakdown breakdown) {
    return ", "
        + Figures.money(breakdown.value())
        + breakdown.percent().map(percent -> " (" + Figures.percent(percent) + ")").orElse("");
  }
}
