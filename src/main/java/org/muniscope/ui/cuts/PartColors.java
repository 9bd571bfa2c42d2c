package org.muniscope.ui.cuts;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Part;
import org.muniscope.ui.kit.ChartColors;

/** The colour of each part: states have theirs in every chart, others by rank in the filing. */
final class PartColors {
  private final Map<Part, Color> ranked = new LinkedHashMap<>();

  /** For the parts of a whole portfolio. */
  PartColors(Breakdown whole) {
    for (var group : whole.groups()) {
      if (!(group.part() instanceof Part.State || group.part() instanceof Part.NotTold)) {
        ranked.put(group.part(), ChartColors.ranked(ranked.size()));
      }
    }
  }

  /** The colour of a part. */
  Color of(Part part) {
    return switch (part) {
      case Part.State(var state) -> ChartColors.of(state);
      case Part.NotTold _ -> ChartColors.NOT_TOLD;
      case Part.Heading _, Part.Of _ -> ranked.getOrDefault(part, ChartColors.OTHER);
    };
  }

  /** The colour of a slice; "Other" is grey. */
  Color of(Breakdown.Slice slice) {
    return slice.isOther() ? ChartColors.OTHER : of(slice.groups().getFirst().part());
  }
}
