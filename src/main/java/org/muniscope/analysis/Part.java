package org.muniscope.analysis;

import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;

/** What a breakdown puts together: a state, the holdings without one, or a printed heading. */
public sealed interface Part {
  /** The words a person reads. */
  String title();

  /** Whether the holding belongs to it. */
  boolean holds(Holding holding);

  /** A state, district or territory. */
  record State(Jurisdiction jurisdiction) implements Part {
    @Override
    public String title() {
      return jurisdiction.title();
    }

    @Override
    public boolean holds(Holding holding) {
      return holding.jurisdiction().filter(jurisdiction::equals).isPresent();
    }
  }

  /** The holdings of which the filing does not tell the state. */
  record StateNotTold() implements Part {
    @Override
    public String title() {
      return "State not told";
    }

    @Override
    public boolean holds(Holding holding) {
      return holding.jurisdiction().isEmpty();
    }
  }

  /** The holdings under one printed heading, such as {@code Education}. */
  record Heading(String name) implements Part {
    @Override
    public String title() {
      return name;
    }

    @Override
    public boolean holds(Holding holding) {
      return holding.group().equals(name);
    }
  }
}
