package org.muniscope.ui.ladder;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.analysis.Averages;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.Redemption;
import org.muniscope.analysis.Rung;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** The sentences of the ladder view and its picture. */
final class LadderWords {
  private LadderWords() {}

  static String title(Measure measure) {
    return switch (measure) {
      case PRINCIPAL -> Messages.text("ladder.title.principal");
      case VALUE -> Messages.text("ladder.title.value");
    };
  }

  static String choice(Measure measure) {
    return switch (measure) {
      case PRINCIPAL -> Messages.text("ladder.measure.principal");
      case VALUE -> Messages.text("ladder.measure.value");
    };
  }

  /** {@code Pre-refunded: date of the call}. */
  static String legend(Redemption redemption) {
    return switch (redemption) {
      case STATED -> Messages.text("ladder.legend.stated");
      case PRE_REFUNDED -> Messages.text("ladder.legend.refunded");
      case PUT_OR_CALL -> Messages.text("ladder.legend.put");
      case DEMAND -> Messages.text("ladder.legend.demand");
    };
  }

  /** All that is known of a bar, a line each. */
  static String details(MaturityLadder.Bar bar) {
    var lines = new ArrayList<String>();
    var tally = bar.tally();
    lines.add(bar.rung().title());
    lines.add(Messages.text("ladder.bar.bonds", tally.count()));
    if (!bar.isGap()) {
      lines.add(Messages.text("ladder.bar.principal", Figures.money(tally.principal())));
      lines.add(Messages.text("ladder.bar.value", Figures.money(tally.value())));
      tally
          .averageCoupon()
          .map(Figures::percent)
          .ifPresent(rate -> lines.add(Messages.text("ladder.bar.coupon", rate)));
      lines.addAll(sections(bar));
    }
    if (bar.inexact() > 0) {
      lines.add(Messages.text("ladder.bar.inexact", bar.inexact()));
    }
    return String.join("\n", lines);
  }

  private static List<String> sections(MaturityLadder.Bar bar) {
    return Arrays.stream(Redemption.values())
        .filter(each -> each == Redemption.PRE_REFUNDED || each == Redemption.PUT_OR_CALL)
        .flatMap(each ->
            Optional.ofNullable(bar.sections().get(each))
                .map(t -> legend(each) + ": " + Figures.money(t.principal()))
                .stream())
        .toList();
  }

  /** The whole chart read aloud. */
  static String summary(MaturityLadder ladder, Measure measure) {
    var largest =
        ladder.bars().stream()
            .max(Comparator.comparing(bar -> bar.tally().amount(measure)))
            .map(bar ->
                Messages.text(
                    "ladder.summary.largest",
                    bar.rung().title(),
                    Figures.money(bar.tally().amount(measure))))
            .orElse("");
    return Messages.text("ladder.summary", title(measure), ladder.count())
        + years(ladder).map(text -> " " + text).orElse("")
        + " "
        + largest;
  }

  private static Optional<String> years(MaturityLadder ladder) {
    var years =
        ladder.bars().stream()
            .map(MaturityLadder.Bar::rung)
            .flatMap(rung ->
                rung instanceof Rung.Year(var year) ? Stream.of(year) : Stream.<Integer>empty())
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Messages.text(
                "ladder.summary.years",
                String.valueOf(years.getFirst()),
                String.valueOf(years.getLast())));
  }

  /** The line under the title of the view. */
  static String overview(Portfolio portfolio, List<Holding> shown) {
    var parts = new ArrayList<String>();
    if (!portfolio.fund().isBlank()) {
      parts.add(portfolio.fund());
    }
    portfolio.asOf().map(Figures::longDate).ifPresent(parts::add);
    parts.add(Messages.text("ladder.bar.bonds", shown.size()));
    average(portfolio, shown).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** {@code Average maturity 16.39 years}. */
  static Optional<String> average(Portfolio portfolio, List<Holding> shown) {
    return Averages.maturity(shown, portfolio.asOf())
        .map(years ->
            Messages.text(
                "ladder.average", Figures.grouped(years.setScale(2, RoundingMode.HALF_UP), 2)));
  }

  /** The line under a picture. */
  static String note(
      Portfolio portfolio, HoldingFilter filter, MaturityLadder ladder, List<Holding> shown) {
    var parts = new ArrayList<String>();
    var principal = Dollars.sum(shown.stream().map(Holding::principal).toList());
    var value = Dollars.sum(shown.stream().map(Holding::value).toList());
    parts.add(
        Messages.text(
            "ladder.note.sum", ladder.count(), Figures.money(principal), Figures.money(value)));
    average(portfolio, shown)
        .ifPresent(text -> parts.add(text + " " + Messages.text("ladder.average.how")));
    if (!filter.isAll()) {
      parts.add(Messages.text("ladder.only", filter.label()));
    }
    parts.addAll(remarks(ladder));
    return String.join(" ", parts);
  }

  /** What a reader must know to read the bars right. */
  static List<String> remarks(MaturityLadder ladder) {
    var remarks = new ArrayList<String>();
    var inexact = ladder.bars().stream().mapToInt(MaturityLadder.Bar::inexact).sum();
    if (inexact > 0) {
      remarks.add(Messages.text("ladder.note.inexact", inexact));
    }
    return remarks;
  }
}
