package org.muniscope.ui.ladder;

import javafx.scene.paint.Color;
import org.muniscope.analysis.Redemption;
import org.muniscope.analysis.Rung;

/**
 * The colour of each way of being paid back: apart for colour-blind eyes too, and with a contrast
 * of at least three to one to white and to a dark window.
 */
final class LadderColors {
  private LadderColors() {}

  /** Of a section of a bar; without a maturity nobody can tell how it is paid back. */
  static Color of(Rung rung, Redemption redemption) {
    return rung instanceof Rung.NotTold ? Color.web("#6e7781") : of(redemption);
  }

  static Color of(Redemption redemption) {
    return switch (redemption) {
      case STATED -> Color.web("#2266cc");
      case PRE_REFUNDED -> Color.web("#cc7711");
      case PUT_OR_CALL -> Color.web("#885599");
      case DEMAND -> Color.web("#118877");
    };
  }
}
