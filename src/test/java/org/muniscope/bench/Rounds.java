package org.muniscope.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs several things in turn, so that what disturbs one disturbs all, and keeps the medians. */
final class Rounds {
  private static final double MILLION = 1e6;

  private Rounds() {}

  /** The median of each thing, in milliseconds, after some rounds that do not count. */
  static Map<String, Double> medians(int warm, int counted, Map<String, Callable<?>> things)
      throws Exception {
    var times = new LinkedHashMap<String, double[]>();
    for (var round = -warm; round < counted; round++) {
      for (var thing : things.entrySet()) {
        var begin = System.nanoTime();
        thing.getValue().call();
        var took = (System.nanoTime() - begin) / MILLION;
        if (round >= 0) {
          times.computeIfAbsent(thing.getKey(), _ -> new double[counted])[round] = took;
        }
      }
    }
    var medians = new LinkedHashMap<String, Double>();
    times.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  /** The value in the middle. */
  static double median(double... values) {
    var sorted = Arrays.stream(values).sorted().boxed().toList();
    return middle(sorted);
  }

  private static double middle(List<Double> sorted) {
    var half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
