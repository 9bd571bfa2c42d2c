package org.muniscope.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.muniscope.model.Jurisdiction;

/**
 * The colours of all charts; a state has the same one in every chart and every filing.
 *
 * <p>The first eight of the palette stay apart for red-, green- and blue-blind eyes (at least 18 in
 * CIE Lab), those after them as far as so many can. Each has a contrast of at least three to one to
 * white and to a dark window; words stand beside the colours, never on them.
 */
public final class ChartColors {
  /** Several small parts together. */
  public static final Color OTHER = Color.web("#8b949e");

  /** Where the filing does not tell. */
  public static final Color NOT_TOLD = Color.web("#6e7781");

  private static final List<Color> PALETTE =
      Stream.of(
              "#2266cc", "#cc7711", "#118877", "#bb2255", "#4499dd", "#885599", "#995511",
              "#889955", "#bb77aa", "#776633", "#7788ff", "#ee5588", "#6655aa", "#bb7733",
              "#995588", "#7777bb", "#997755", "#7777dd", "#0099aa", "#dd7755", "#cc4477",
              "#007755", "#aa6611", "#cc66cc", "#559988", "#cc3344", "#449933", "#779911")
          .map(Color::web)
          .toList();

  /** The states that owe most, so that those which meet in a pie differ most. */
  private static final List<Jurisdiction> LARGEST =
      List.of(
          Jurisdiction.CALIFORNIA,
          Jurisdiction.NEW_YORK,
          Jurisdiction.TEXAS,
          Jurisdiction.ILLINOIS,
          Jurisdiction.FLORIDA,
          Jurisdiction.NEW_JERSEY,
          Jurisdiction.PENNSYLVANIA,
          Jurisdiction.WASHINGTON,
          Jurisdiction.MASSACHUSETTS,
          Jurisdiction.OHIO,
          Jurisdiction.GEORGIA,
          Jurisdiction.COLORADO,
          Jurisdiction.MICHIGAN,
          Jurisdiction.VIRGINIA,
          Jurisdiction.SOUTH_CAROLINA,
          Jurisdiction.NORTH_CAROLINA,
          Jurisdiction.ARIZONA,
          Jurisdiction.INDIANA,
          Jurisdiction.WISCONSIN,
          Jurisdiction.HAWAII,
          Jurisdiction.PUERTO_RICO,
          Jurisdiction.MINNESOTA,
          Jurisdiction.MARYLAND,
          Jurisdiction.TENNESSEE,
          Jurisdiction.NEVADA,
          Jurisdiction.MISSOURI,
          Jurisdiction.LOUISIANA,
          Jurisdiction.ALABAMA);

  private static final List<Jurisdiction> STATES =
      Stream.concat(
              LARGEST.stream(),
              Arrays.stream(Jurisdiction.values()).filter(each -> !LARGEST.contains(each)))
          .toList();

  private ChartColors() {}

  /** The colour of a state, district or territory. */
  public static Color of(Jurisdiction state) {
    return ranked(STATES.indexOf(state));
  }

  /** The colour of a part that has a rank only, from 0. */
  public static Color ranked(int rank) {
    return PALETTE.get(rank % PALETTE.size());
  }
}
