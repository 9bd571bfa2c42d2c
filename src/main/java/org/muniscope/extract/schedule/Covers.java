package org.muniscope.extract.schedule;

/** Tells whose report a schedule belongs to, where its own title does not. */
@FunctionalInterface
public interface Covers {
  /**
   * The fund on the last cover before a schedule.
   *
   * @param after the last page of the schedule before; 0 where it is the first
   * @param before the first page of the schedule
   * @return its name; empty where no cover tells
   */
  String fund(int after, int before);
}
