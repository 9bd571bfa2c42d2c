package org.muniscope.sample;

import java.util.Optional;

/** One printed line of the schedule of the sample. */
sealed interface ScheduleLine {
  /** The state it belongs to; empty outside of the states. */
  default String group() {
    return "";
  }

  /** Space above in points, beyond the leading. */
  default double spaceBefore() {
    return 0;
  }

  /** Whether a page may begin with it. */
  default boolean mayOpenPage() {
    return false;
  }

  default boolean opensGroup() {
    return false;
  }

  default boolean carriesNumbers() {
    return false;
  }

  /** The heading over all bonds. */
  record Section(String text) implements ScheduleLine {
    @Override
    public boolean mayOpenPage() {
      return true;
    }
  }

  /** The heading of a state, with its percentage. */
  record State(String group, String percent) implements ScheduleLine {
    @Override
    public double spaceBefore() {
      return 6;
    }

    @Override
    public boolean mayOpenPage() {
      return true;
    }

    @Override
    public boolean opensGroup() {
      return true;
    }
  }

  /** A line of the name that governs the series below it. */
  record Issuer(String group, String text, boolean first, boolean afterState)
      implements ScheduleLine {
    @Override
    public double spaceBefore() {
      return first && !afterState ? 1.6 : 0;
    }

    @Override
    public boolean mayOpenPage() {
      return first && !afterState;
    }
  }

  /** A line of a series; its last one carries marks and numbers. */
  record Series(String group, String text, boolean first, boolean underIssuer, Optional<Bond> bond)
      implements ScheduleLine {
    @Override
    public boolean mayOpenPage() {
      return first && !underIssuer;
    }

    @Override
    public boolean carriesNumbers() {
      return bond.isPresent();
    }
  }

  /** The sum of a state with several bonds. */
  record Subtotal(String group, String amount) implements ScheduleLine {
    @Override
    public double spaceBefore() {
      return 2;
    }
  }

  /**
   * A line of the computation that leads to the net assets.
   *
   * @param mark footnote mark behind the text
   * @param after what follows the mark
   * @param strong whether it names a component; the others explain the one above
   */
  record Total(String text, String mark, String after, String amount, boolean strong)
      implements ScheduleLine {
    @Override
    public double spaceBefore() {
      return !strong ? 0 : opensTotals() ? 10 : 4;
    }

    @Override
    public boolean mayOpenPage() {
      return opensTotals();
    }

    private boolean opensTotals() {
      return text.startsWith("Total");
    }
  }
}
