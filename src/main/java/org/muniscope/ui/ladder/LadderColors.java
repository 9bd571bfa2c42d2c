package org.muniscope.ui.ladder;

import javafx.scene.paint.Color;
import org.muniscope.analysis.Redemption;
import org.muniscope.analysis.Rung;
import org.muniscope.ui.kit.ChartColors;

/**
 * The colour of each way of being paid back: apart for colour-blind eyes too, and with a contrast
 * of at least three to one to white and to a dark window.
 */
final class LadderColors {
  private LadderColors() {}

  /** Of a section of a bar; without a maturity nobody can tell how it is paid back. */
  static Color of(Rung rung, Redemption redemption) {
    return rung instanceof Rung.NotTold ? ChartColors.NOT_TOLD : of(redemption);
  }

  static Color of(Redemption redemption) {
    return switch (redemption) {
      case STATED -> ChartColors.ranked(0);
      case PRE_REFUNDED -> ChartColors.ranked(1);
      case PUT_OR_CALL -> ChartColors.ranked(5);
      case DEMAND -> ChartColors.ranked(2);
    };
  }
}
