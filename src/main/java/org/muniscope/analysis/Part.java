package org.muniscope.analysis;

import org.muniscope.model.Jurisdiction;

/** What a breakdown puts together: a state, a sector, a printed heading and so on. */
public sealed interface Part {
  /** By what holdings are put together of which these are one part. */
  Cut cut();

  /** The words a person reads. */
  String title();

  /** A state, district or territory. */
  record State(Jurisdiction jurisdiction) implements Part {
    @Override
    public Cut cut() {
      return Cut.STATE;
    }

    @Override
    public String title() {
      return jurisdiction.title();
    }
  }

  /** The holdings under one printed heading, such as {@code Education}. */
  record Heading(String name) implements Part {
    @Override
    public Cut cut() {
      return Cut.HEADING;
    }

    @Override
    public String title() {
      return name;
    }
  }

  /**
   * What any other cut puts together: a sector, an insurer, a band of prices.
   *
   * @param order its place among the parts where they have an order of their own
   */
  record Of(Cut cut, String title, int order) implements Part {}

  /** The holdings of which the filing does not tell where they belong. */
  record NotTold(Cut cut) implements Part {
    @Override
    public String title() {
      return cut.notTold();
    }
  }
}
