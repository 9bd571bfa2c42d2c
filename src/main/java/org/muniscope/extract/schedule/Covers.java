package org.muniscope.extract.schedule;

import java.time.LocalDate;
import java.util.Optional;

/** Tells to whose report a schedule belongs, where its own title does not. */
@FunctionalInterface
public interface Covers {
  /**
   * What a cover tells of a report.
   *
   * @param fund its name; empty where no cover tells
   * @param date of a later report in the file; that of the first is the date of the whole filing
   */
  record Report(String fund, Optional<LocalDate> date) {}

  /**
   * The report of the last cover before a schedule.
   *
   * @param after the last page of the schedule before; 0 where it is the first
   * @param before the first page of the schedule
   */
  Report report(int after, int before);
}
