package org.muniscope.ui.cuts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places labels around a pie so that none covers another, the pie or the edge: each stands as near
 * to the middle of its slice as its neighbours allow.
 *
 * @param centerX of the pie
 * @param centerY of the pie
 * @param radius of the circle that labels stay out of
 * @param height of the area; labels stay between 0 and this, as long as they fit
 */
record PieLabels(double centerX, double centerY, double radius, double height) {
  private static final double GAP = 6;

  /**
   * A label to be placed.
   *
   * @param angle middle of its slice in radians, clockwise from twelve o'clock
   * @param width in pixels
   * @param height in pixels
   */
  record Size(double angle, double width, double height) {
    boolean isRight() {
      return angle < Math.PI;
    }
  }

  /** The upper left corner of a label. */
  record Place(double x, double y) {}

  /** Whether the labels of each side have room one below the other. */
  boolean hasRoomFor(List<Size> labels) {
    return stack(labels, true) <= height && stack(labels, false) <= height;
  }

  private static double stack(List<Size> labels, boolean right) {
    return labels.stream()
        .filter(label -> label.isRight() == right)
        .mapToDouble(label -> label.height() + GAP)
        .sum();
  }

  /** The places of the labels, in their order. */
  List<Place> places(List<Size> labels) {
    var places = new Place[labels.size()];
    for (var right : List.of(true, false)) {
      var side = new ArrayList<Integer>();
      for (var i = 0; i < labels.size(); i++) {
        if (labels.get(i).isRight() == right) {
          side.add(i);
        }
      }
      side.sort(Comparator.comparingDouble(i -> -Math.cos(labels.get(i).angle())));
      var tops = tops(side.stream().map(labels::get).toList());
      for (var k = 0; k < side.size(); k++) {
        var label = labels.get(side.get(k));
        places[side.get(k)] = new Place(left(label, tops[k]), tops[k]);
      }
    }
    return List.of(places);
  }

  /** Upper edges of the labels of one side, which come from top to bottom. */
  private double[] tops(List<Size> side) {
    var count = side.size();
    var stacked = new double[count + 1];
    var wanted = new double[count];
    for (var i = 0; i < count; i++) {
      var label = side.get(i);
      var middle = centerY - radius * Math.cos(label.angle());
      wanted[i] = middle - label.height() / 2 - stacked[i];
      stacked[i + 1] = stacked[i] + label.height() + GAP;
    }
    var settled = rising(wanted);
    var lowest = Math.max(0, height - (stacked[count] - GAP));
    for (var i = 0; i < count; i++) {
      settled[i] = Math.clamp(settled[i], 0, lowest) + stacked[i];
    }
    return settled;
  }

  /** The rising sequence that is nearest to the wanted one: neighbours that collide share. */
  private static double[] rising(double[] wanted) {
    var starts = new int[wanted.length];
    var sums = new double[wanted.length];
    var blocks = 0;
    for (var i = 0; i < wanted.length; i++) {
      starts[blocks] = i;
      sums[blocks] = wanted[i];
      blocks++;
      while (blocks > 1
          && sums[blocks - 2] / (starts[blocks - 1] - starts[blocks - 2])
              > sums[blocks - 1] / (i + 1 - starts[blocks - 1])) {
        sums[blocks - 2] += sums[blocks - 1];
        blocks--;
      }
    }
    var rising = new double[wanted.length];
    for (var b = 0; b < blocks; b++) {
      var end = b + 1 < blocks ? starts[b + 1] : wanted.length;
      for (var i = starts[b]; i < end; i++) {
        rising[i] = sums[b] / (end - starts[b]);
      }
    }
    return rising;
  }

  /** Left edge of a label beside the circle at the height where it comes nearest. */
  private double left(Size label, double top) {
    var away = Math.max(0, Math.max(top - centerY, centerY - (top + label.height())));
    var half = away < radius ? Math.sqrt(radius * radius - away * away) : 0;
    return label.isRight() ? centerX + half + GAP : centerX - half - GAP - label.width();
  }
}
