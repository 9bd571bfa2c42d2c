package org.muniscope.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.HoldingFilter;

/**
 * The way a person went through the sections and filters, and back again.
 *
 * <p>It listens to both, so a view that narrows the filter need not know that there is a way back.
 * Letters typed one after the other are one step.
 */
final class TrailModel {
  /** Where a person is: what is looked at, and which holdings of it. */
  private record Step(Section section, HoldingFilter filter) {}

  private final ObjectProperty<Section> section;
  private final ObjectProperty<HoldingFilter> filter;
  private final Deque<Step> behind = new ArrayDeque<>();
  private final Deque<Step> ahead = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();
  private Step here;
  private boolean moving;

  TrailModel(Section first, ObjectProperty<HoldingFilter> filter) {
    this.section = new SimpleObjectProperty<>(first);
    this.filter = filter;
    this.here = new Step(first, filter.get());
    section.subscribe((_, _) -> record());
    filter.subscribe((_, _) -> record());
  }

  /** The section that is shown. */
  ObjectProperty<Section> section() {
    return section;
  }

  /** Whether there is a step to go back to. */
  ReadOnlyBooleanProperty hasBack() {
    return hasBack.getReadOnlyProperty();
  }

  /** Whether a step was taken back. */
  ReadOnlyBooleanProperty hasForward() {
    return hasForward.getReadOnlyProperty();
  }

  /**
   * Leads to a section as part of the step that has just narrowed the filter: a click on a chart is
   * one step, and one step back leads to the chart as it was.
   */
  void follow(Section next) {
    var isPart =
        Optional.ofNullable(behind.peek())
            .filter(last -> last.section() == here.section())
            .filter(last -> !last.filter().equals(here.filter()))
            .isPresent();
    if (isPart) {
      set(new Step(next, here.filter()));
    } else {
      section.set(next);
    }
  }

  /** Takes the last step back. */
  void back() {
    if (!behind.isEmpty()) {
      ahead.push(here);
      set(behind.pop());
    }
  }

  /** Takes a step again that was taken back. */
  void forward() {
    if (!ahead.isEmpty()) {
      behind.push(here);
      set(ahead.pop());
    }
  }

  /** Begins anew, for another filing. */
  void restart(Section first) {
    behind.clear();
    ahead.clear();
    set(new Step(first, HoldingFilter.ALL));
  }

  private void record() {
    if (!moving) {
      moveTo(new Step(section.get(), filter.get()), here);
    }
  }

  private void moveTo(Step next, Step previous) {
    if (next.equals(previous)) {
      return;
    }
    if (!isTyping(previous, next)) {
      behind.push(previous);
    } else if (next.equals(behind.peek())) {
      behind.pop();
    }
    ahead.clear();
    set(next);
  }

  private void set(Step next) {
    moving = true;
    try {
      here = next;
      filter.set(next.filter());
      section.set(next.section());
    } finally {
      moving = false;
    }
    hasBack.set(!behind.isEmpty());
    hasForward.set(!ahead.isEmpty());
  }

  /** Whether only typed words changed that stood there before. */
  private static boolean isTyping(Step previous, Step next) {
    return previous.section() == next.section()
        && isTyped(previous.filter())
        && (isTyped(next.filter())
            ? previous.filter().withoutLast().equals(next.filter().withoutLast())
            : previous.filter().withoutLast().equals(next.filter()));
  }

  private static boolean isTyped(HoldingFilter filter) {
    return !filter.isAll() && filter.criteria().getLast() instanceof Criterion.Text;
  }
}
