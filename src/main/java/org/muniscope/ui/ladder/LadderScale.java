package org.muniscope.ui.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Rung;

/**
 * Where the bars of a ladder stand from left to right: years side by side, demand notes and bonds
 * without a maturity at a distance from them.
 *
 * @param slots one for each bar, in their order
 */
record LadderScale(List<Slot> slots) {
  private static final double APART = 0.6;

  /** The room of one bar in pixels. */
  record Slot(MaturityLadder.Bar bar, double left, double width) {
    double center() {
      return left + width / 2;
    }
  }

  /**
   * Divides a width among the bars.
   *
   * @param widest least room for a bar that is not a year, for the words under it
   */
  static LadderScale over(List<MaturityLadder.Bar> bars, double width, double widest) {
    var years = bars.stream().filter(LadderScale::isYear).count();
    var others = bars.size() - years;
    var gaps = years == 0 ? 0 : others;
    var even = width / Math.max(1, bars.size() + APART * gaps);
    var room = Math.min(Math.max(even, widest), width / Math.clamp(bars.size(), 1, 3));
    var year = years == 0 ? 0 : Math.max(0, (width - others * room) / (years + APART * gaps));
    var slots = new ArrayList<Slot>();
    var left = 0.0;
    for (var bar : bars) {
      var isYear = isYear(bar);
      var gapBefore = !isYear && !slots.isEmpty() && years > 0 ? APART * year : 0;
      var slot = new Slot(bar, left + gapBefore, isYear ? year : room);
      slots.add(slot);
      var gapAfter = !isYear && slots.size() == 1 && years > 0 ? APART * year : 0;
      left = slot.left() + slot.width() + gapAfter;
    }
    return new LadderScale(List.copyOf(slots));
  }

  private static boolean isYear(MaturityLadder.Bar bar) {
    return bar.rung() instanceof Rung.Year;
  }

  /** Where a day stands; empty where its year has no bar. */
  OptionalDouble at(LocalDate day) {
    return slots.stream()
        .filter(slot -> slot.bar().rung().equals(new Rung.Year(day.getYear())))
        .mapToDouble(
            slot -> slot.left() + slot.width() * (day.getDayOfYear() - 1) / day.lengthOfYear())
        .findFirst();
  }

  /** The width of the narrowest slot. */
  double narrowest() {
    return slots.stream().mapToDouble(Slot::width).min().orElse(0);
  }

  /** Whether a bar is named when only each so manieth year is; so is a year after a long gap. */
  boolean isNamed(int index, int step) {
    return switch (slots.get(index).bar().rung()) {
      case Rung.Year(var year) -> year % step == 0 || isAfterLongGap(index, year);
      case Rung.Demand _, Rung.NotTold _ -> true;
    };
  }

  private boolean isAfterLongGap(int index, int year) {
    return index > 0
        && slots.get(index - 1).bar().rung() instanceof Rung.Year(var before)
        && before < year - 1;
  }

  /** How many years apart the names of years must stand for each to have this width. */
  int step(double nameWidth) {
    var year =
        slots.stream().filter(slot -> isYear(slot.bar())).mapToDouble(Slot::width).min().orElse(1);
    for (var step : List.of(1, 2, 5, 10, 20)) {
      if (step * year >= nameWidth) {
        return step;
      }
    }
    return 50;
  }
}
