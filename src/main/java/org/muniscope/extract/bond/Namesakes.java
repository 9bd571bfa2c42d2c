package org.muniscope.extract.bond;

import static java.util.Map.entry;
import static org.muniscope.model.Jurisdiction.*;

import java.util.Map;
import java.util.Set;
import org.muniscope.model.Jurisdiction;

/** Towns that are called like a state: {@code Nevada, Iowa} lies in Iowa. */
public final class Namesakes {
  /** By the name, the states in which such towns lie. */
  private static final Map<Jurisdiction, Set<Jurisdiction>> TOWNS =
      Map.ofEntries(
          entry(ALABAMA, Set.of(NEW_YORK)),
          entry(CALIFORNIA, Set.of(MARYLAND, MISSOURI, PENNSYLVANIA, KENTUCKY)),
          entry(DELAWARE, Set.of(OHIO, OKLAHOMA, ARKANSAS)),
          entry(FLORIDA, Set.of(NEW_YORK, MASSACHUSETTS)),
          entry(GEORGIA, Set.of(VERMONT)),
          entry(INDIANA, Set.of(PENNSYLVANIA)),
          entry(IOWA, Set.of(LOUISIANA)),
          entry(KANSAS, Set.of(ILLINOIS, OHIO, OKLAHOMA)),
          entry(LOUISIANA, Set.of(MISSOURI)),
          entry(MAINE, Set.of(NEW_YORK)),
          entry(MARYLAND, Set.of(NEW_YORK)),
          entry(NEVADA, Set.of(IOWA, MISSOURI, OHIO, TEXAS)),
          entry(OHIO, Set.of(ILLINOIS, NEW_YORK)),
          entry(OREGON, Set.of(ILLINOIS, MISSOURI, OHIO, WISCONSIN)),
          entry(VERMONT, Set.of(ILLINOIS, WISCONSIN)),
          entry(VIRGINIA, Set.of(ILLINOIS, MINNESOTA)),
          entry(
              WASHINGTON,
              Set.of(
                  CONNECTICUT,
                  GEORGIA,
                  ILLINOIS,
                  INDIANA,
                  IOWA,
                  KANSAS,
                  LOUISIANA,
                  MAINE,
                  MISSOURI,
                  NEW_JERSEY,
                  NORTH_CAROLINA,
                  OKLAHOMA,
                  PENNSYLVANIA,
                  UTAH)),
          entry(
              WYOMING, Set.of(DELAWARE, ILLINOIS, IOWA, MICHIGAN, MINNESOTA, OHIO, PENNSYLVANIA)));

  private Namesakes() {}

  /** Whether a town in a state is called like another state. */
  public static boolean in(Jurisdiction state, Jurisdiction name) {
    return TOWNS.getOrDefault(name, Set.of()).contains(state);
  }
}
