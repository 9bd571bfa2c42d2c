package org.muniscope.ui.cuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Labels keep clear of each other and of the pie, whatever the slices are. */
final class PieLabelsTest {
  private static final double HEIGHT = 600;
  private static final PieLabels PIE = new PieLabels(500, HEIGHT / 2, 200, HEIGHT);

  @Test
  void standsBesideItsSliceWhereThereIsRoom() {
    var place = PIE.places(List.of(label(Math.PI / 2))).getFirst();
    assertEquals(300 - 15, place.y(), 0.001);
    assertTrue(place.x() >= 700, "right of the circle");
  }

  @Test
  void keepsTheSideOfItsSlice() {
    var places = PIE.places(List.of(label(0.1), label(2 * Math.PI - 0.1)));
    assertTrue(places.getFirst().x() > 500);
    assertTrue(places.getLast().x() + 100 < 500);
  }

  @Test
  void neverOverlapsWhateverTheSlicesAre() {
    var random = new Random(20120229);
    for (var round = 0; round < 500; round++) {
      var angles = random.doubles(10, 0, 2 * Math.PI).sorted().toArray();
      var labels = new ArrayList<PieLabels.Size>();
      for (var angle : angles) {
        labels.add(new PieLabels.Size(angle, 60 + random.nextInt(120), 30 + random.nextInt(20)));
      }
      check(labels);
    }
  }

  @Test
  void neverOverlapsWhenAllSlicesAreThin() {
    var labels = new ArrayList<PieLabels.Size>();
    for (var i = 0; i < 10; i++) {
      labels.add(label(2 * Math.PI - 0.001 * (10 - i)));
    }
    check(labels);
  }

  @Test
  void hasRoomForAsManyLabelsOnASideAsStandBelowEachOther() {
    // 36 pixels each with the gap: sixteen in six hundred
    assertTrue(PIE.hasRoomFor(Collections.nCopies(16, label(1))));
    assertFalse(PIE.hasRoomFor(Collections.nCopies(17, label(1))));
  }

  private static PieLabels.Size label(double angle) {
    return new PieLabels.Size(angle, 100, 30);
  }

  private static void check(List<PieLabels.Size> labels) {
    var places = PIE.places(labels);
    for (var i = 0; i < labels.size(); i++) {
      var place = places.get(i);
      var size = labels.get(i);
      assertTrue(place.y() >= 0 && place.y() + size.height() <= HEIGHT, "inside: " + place);
      var nearX = Math.clamp(500, place.x(), place.x() + size.width());
      var nearY = Math.clamp(HEIGHT / 2, place.y(), place.y() + size.height());
      assertTrue(
          Math.hypot(nearX - 500, nearY - HEIGHT / 2) >= 200 || nearX == 500,
          "clear of the pie: " + place);
      for (var j = 0; j < i; j++) {
        assertTrue(apart(place, size, places.get(j), labels.get(j)), i + " covers " + j);
      }
    }
  }

  private static boolean apart(
      PieLabels.Place a, PieLabels.Size sizeOfA, PieLabels.Place b, PieLabels.Size sizeOfB) {
    return a.x() + sizeOfA.width() <= b.x()
        || b.x() + sizeOfB.width() <= a.x()
        || a.y() + sizeOfA.height() <= b.y()
        || b.y() + sizeOfB.height() <= a.y();
  }
}
