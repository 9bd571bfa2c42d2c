package org.muniscope.model;

/**
 * A correction of what was read. It names the line that it corrects by place and printed text, so
 * that it can be made again whenever the same file is read again.
 */
public sealed interface Repair {
  /**
   * A line of the filing.
   *
   * @param place page and box
   * @param printed the text of the line, or of the holding that stands there
   */
  record Line(Source place, String printed) {
    /** Points by which a place may differ between two readings of the same file. */
    private static final double NEAR = 3;

    /** The line on which a holding stands. */
    public static Line of(Holding holding) {
      return new Line(holding.places().row(), holding.security().description());
    }

    /** The line to which a finding leads. */
    public static Line of(Finding finding) {
      return new Line(finding.source(), finding.printed());
    }

    /** Whether both are the same line of the same file. */
    public boolean is(Line other) {
      return place.page() == other.place.page()
          && printed.equals(other.printed)
          && Math.abs(place.box().x() - other.place.box().x()) < NEAR
          && Math.abs(place.box().y() - other.place.box().y()) < NEAR;
    }
  }

  /**
   * A term of a holding is another one than was read.
   *
   * @param line the holding
   * @param was the term as it was read; the repair fits only a holding of which this is true
   * @param is the term as it should be
   */
  record Change(Line line, Term was, Term is) implements Repair {}

  /**
   * A line was taken for a holding and is none.
   *
   * @param line the line
   * @param value the amount that no longer counts, in whole US dollars
   */
  record LeaveOut(Line line, Dollars value) implements Repair {}

  /**
   * A holding was not read.
   *
   * @param line where it is printed
   * @param heading where the heading of its group stands
   * @param coupon its rate
   * @param maturity its maturity
   * @param principal principal amount in whole US dollars
   * @param value market value in whole US dollars
   */
  record Add(
      Line line,
      Source heading,
      String description,
      Coupon coupon,
      Maturity maturity,
      Dollars principal,
      Dollars value)
      implements Repair {}

  /** The line that is corrected. */
  Line line();

  /** The repair in one sentence. */
  default String words() {
    return RepairWords.of(this);
  }
}
