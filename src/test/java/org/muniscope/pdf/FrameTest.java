package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muniscope.model.Box;

/** Pages that are turned, or whose text is. */
final class FrameTest {
  private static final double WIDTH = 612;
  private static final double HEIGHT = 792;

  /** The page's own origin, its lower left corner, seen in each turn from the top left corner. */
  @ParameterizedTest
  @CsvSource({"NONE, 0, 792", "QUARTER, 0, 0", "HALF, 612, 0", "THREE_QUARTERS, 792, 612"})
  void theLowerLeftCornerMovesWithTheTurn(Turn turn, double x, double y) {
    var frame = new Frame(WIDTH, HEIGHT, turn);
    assertEquals(x, frame.x(0, 0));
    assertEquals(y, frame.y(0, 0));
  }

  @ParameterizedTest
  @CsvSource({"NONE, 612, 792", "QUARTER, 792, 612", "HALF, 612, 792", "THREE_QUARTERS, 792, 612"})
  void aQuarterTurnSwapsWidthAndHeight(Turn turn, double width, double height) {
    var frame = new Frame(WIDTH, HEIGHT, turn);
    assertEquals(width, frame.turnedWidth());
    assertEquals(height, frame.turnedHeight());
  }

  @ParameterizedTest
  @EnumSource
  void aBoxComesBackFromEveryTurn(Turn turn) {
    var upright = new Frame(WIDTH, HEIGHT, Turn.NONE);
    var turned = new Frame(WIDTH, HEIGHT, turn);
    var box = new Box(50, 100, 200, 8);
    assertEquals(box, turned.to(upright, upright.to(turned, box)));
  }

  @ParameterizedTest
  @CsvSource({"0, NONE", "90, QUARTER", "-90, THREE_QUARTERS", "540, HALF", "100, QUARTER"})
  void aPageIsShownInTheTurnOfItsDegrees(int degrees, Turn turn) {
    assertEquals(turn, Turn.ofDegrees(degrees));
  }

  @ParameterizedTest
  @CsvSource({"9, 1, NONE", "-1, 9, QUARTER", "-9, 1, HALF", "1, -9, THREE_QUARTERS"})
  void textIsTurnedToTheRight(double right, double up, Turn turn) {
    assertEquals(turn, Turn.ofText(right, up));
  }

  @Test
  void aLineSetSidewaysIsATallBoxOnThePageAsShown() {
    var sideways = new Frame(WIDTH, HEIGHT, Turn.QUARTER);
    var shown = new Frame(WIDTH, HEIGHT, Turn.NONE);
    assertEquals(new Box(100, 792 - 250, 8, 200), sideways.to(shown, new Box(50, 100, 200, 8)));
  }
}
