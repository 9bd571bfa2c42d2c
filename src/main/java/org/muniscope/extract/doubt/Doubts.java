package org.muniscope.extract.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Finding;
import org.muniscope.model.HoldingGroup;

/** Asks of everything that was read as a schedule whether it can be right. */
public final class Doubts {
  /** In the order in which they are told. */
  private static final List<Suspicion> SUSPICIONS =
      List.of(
          new Plausibility(),
          new GluedCoupons(),
          new LowCoupons(),
          new PriceBand(),
          new LostHeadings(),
          new RunningHeads(),
          new StrayRatings(),
          new TwoSeries());

  private Doubts() {}

  /**
   * What a person should look at.
   *
   * @param funds what the fund and its registrant are called
   * @param asOf the day of the schedule
   */
  public static List<Finding> of(
      List<HoldingGroup> groups, List<String> funds, Optional<LocalDate> asOf) {
    var portfolio = new Portfolio(groups, funds, asOf);
    return SUSPICIONS.parallelStream().flatMap(each -> each.of(portfolio).stream()).toList();
  }
}
