package org.muniscope;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.muniscope.ui.DeskModel;
import org.muniscope.ui.Section;

/**
 * A short visit to every section of the sample, after which the program ends by itself: what the
 * packaging lets the Java machine learn from.
 */
final class Rehearsal {
  private static final Duration STEP = Duration.millis(400);

  private final DeskModel desk;
  private final Runnable ending;
  private final Queue<Section> sections = new ArrayDeque<>(List.of(Section.values()));
  private final Timeline clock = new Timeline(new KeyFrame(STEP, _ -> next()));

  /**
   * A rehearsal that has not begun.
   *
   * @param desk where a filing is or will be open
   * @param ending how the program ends
   */
  Rehearsal(DeskModel desk, Runnable ending) {
    this.desk = desk;
    this.ending = ending;
    clock.setCycleCount(Animation.INDEFINITE);
  }

  /** Whether the packaging asked for one. */
  static boolean isAsked() {
    return Boolean.getBoolean("muniscope.rehearsal");
  }

  /** Whether only the time to the first picture of the window is to be measured. */
  static boolean endsAtFirstSight() {
    return "start".equals(System.getProperty("muniscope.rehearsal"));
  }

  /** Ends the program as soon as the window was drawn. */
  static void endAtFirstSight(Runnable ending) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        // The first frame is laid out before it is drawn, the second says that it was.
        if (++frames == 2) {
          stop();
          ending.run();
        }
      }
    }.start();
  }

  void begin() {
    clock.play();
  }

  private void next() {
    if (desk.filing().filing().get().isEmpty()) {
      return; // still being read
    }
    if (sections.isEmpty()) {
      clock.stop();
      ending.run();
    } else {
      desk.show(sections.remove());
    }
  }
}
