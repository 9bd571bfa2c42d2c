package org.muniscope.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import javafx.util.Duration;

/** The middle of a window, where its dialogs stand. */
public final class Middle {
  /** Pixels by which a window manager may move what it frames. */
  private static final double FRAME = 40;

  private static final Duration MOMENT = Duration.millis(120);

  /** So many moments a window manager may take before it is let have its way. */
  private static final int TRIES = 12;

  private Middle() {}

  /**
   * Not every window manager puts a dialog where the toolkit asks for it at first, or makes it as
   * large: one that frames it late puts it into a corner of the screen, or leaves it at its least.
   */
  public static void keep(Dialog<?> dialog, Window owner) {
    dialog.setOnShown(_ -> {
      place(dialog, owner);
      settle(dialog, owner, TRIES);
    });
  }

  private static void settle(Dialog<?> dialog, Window owner, int tries) {
    var again = new PauseTransition(MOMENT);
    again.setOnFinished(_ -> {
      if (isFolded(dialog) && tries > 0) {
        dialog.getDialogPane().getScene().getWindow().sizeToScene();
        settle(dialog, owner, tries - 1);
      } else if (Math.hypot(dialog.getX() - x(dialog, owner), dialog.getY() - y(dialog, owner))
          > FRAME) {
        place(dialog, owner);
      }
    });
    again.play();
  }

  private static boolean isFolded(Dialog<?> dialog) {
    var pane = dialog.getDialogPane();
    return dialog.isShowing() && pane.getHeight() < pane.prefHeight(pane.getWidth()) - FRAME;
  }

  /** Places what has a size: a dialog that blocks tells of being shown before it has one. */
  private static void place(Dialog<?> dialog, Window owner) {
    if (Double.isFinite(dialog.getWidth()) && Double.isFinite(dialog.getHeight())) {
      dialog.setX(x(dialog, owner));
      dialog.setY(y(dialog, owner));
    }
  }

  private static double x(Dialog<?> dialog, Window owner) {
    return owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2;
  }

  private static double y(Dialog<?> dialog, Window owner) {
    return owner.getY() + Math.max(0, owner.getHeight() - dialog.getHeight()) / 2;
  }
}
