package org.muniscope.ui.cuts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Part;
import org.muniscope.model.Jurisdiction;

/**
 * The colour of each state, the same in every chart and every filing; other parts have theirs by
 * their rank in the filing.
 *
 * <p>The first eight of the palette stay apart for red-, green- and blue-blind eyes (at least 18 in
 * CIE Lab), those after them as far as so many can. Each has a contrast of at least three to one to
 * white and to a dark window; words stand beside the colours, never on them.
 */
final class PartColors {
  private static final List<Color> PALETTE =
      Stream.of(
              "#2266cc", "#cc7711", "#118877", "#bb2255", "#4499dd", "#885599", "#995511",
              "#889955", "#bb77aa", "#776633", "#7788ff", "#ee5588", "#6655aa", "#bb7733",
              "#995588", "#7777bb", "#997755", "#7777dd", "#0099aa", "#dd7755", "#cc4477",
              "#007755", "#aa6611", "#cc66cc", "#559988", "#cc3344", "#449933", "#779911")
          .map(Color::web)
          .toList();

  private static final Color OTHER = Color.web("#8b949e");
  private static final Color NOT_TOLD = Color.web("#6e7781");

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

  private final Map<Part, Color> colors = new LinkedHashMap<>();

  /** For the parts of a whole portfolio. */
  PartColors(Breakdown whole) {
    var states = new ArrayList<>(LARGEST);
    Arrays.stream(Jurisdiction.values())
        .filter(each -> !LARGEST.contains(each))
        .forEach(states::add);
    states.forEach(state -> add(new Part.State(state)));
    var others = new LinkedHashMap<Part, Color>();
    for (var group : whole.groups()) {
      if (!(group.part() instanceof Part.State || group.part() instanceof Part.NotTold)) {
        others.put(group.part(), PALETTE.get(others.size() % PALETTE.size()));
      }
    }
    colors.putAll(others);
  }

  private void add(Part part) {
    colors.put(part, PALETTE.get(colors.size() % PALETTE.size()));
  }

  /** The colour of a part. */
  Color of(Part part) {
    return part instanceof Part.NotTold ? NOT_TOLD : colors.getOrDefault(part, OTHER);
  }

  /** The colour of a slice; "Other" is grey. */
  Color of(Breakdown.Slice slice) {
    return slice.isOther() ? OTHER : of(slice.groups().getFirst().part());
  }
}
