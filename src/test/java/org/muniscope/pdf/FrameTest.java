package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.model.Box;

/** Pages that are turned, or whose text is. */
final class FrameTest {
  private static final double WIDTH = 612;
  private static final double HEIGHT = 792;

  /** The page's own origin, its lower left corner, seen in each turn from the top left corner. */
  @ParameterizedTest
  @CsvSource({"0, 0, 792", "90, 0, 0", "180, 612, 0", "270, 792, 612"})
  void theLowerLeftCornerMovesWithTheTurn(int turn, double x, double y) {
    var frame = new Frame(WIDTH, HEIGHT, turn);
    assertEquals(x, frame.x(0, 0));
    assertEquals(y, frame.y(0, 0));
  }

  @ParameterizedTest
  @CsvSource({"0, 612, 792", "90, 792, 612", "180, 612, 792", "270, 792, 612"})
  void aQuarterTurnSwapsWidthAndHeight(int turn, double width, double height) {
    var frame = new Frame(WIDTH, HEIGHT, turn);
    assertEquals(width, frame.turnedWidth());
    assertEquals(height, frame.turnedHeight());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aBoxComesBackFromEveryTurn(int turn) {
    var upright = new Frame(WIDTH, HEIGHT, 0);
    var turned = new Frame(WIDTH, HEIGHT, turn);
    var box = new Box(50, 100, 200, 8);
    assertEquals(box, turned.to(upright, upright.to(turned, box)));
  }

  @Test
  void aLineSetSidewaysIsATallBoxOnThePageAsShown() {
    var sideways = new Frame(WIDTH, HEIGHT, 90);
    var shown = new Frame(WIDTH, HEIGHT, 0);
    assertEquals(new Box(100, 792 - 250, 8, 200), sideways.to(shown, new Box(50, 100, 200, 8)));
  }
}
