package org.muniscope.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;

/**
 * What two portfolios have in common.
 *
 * @param securities number of bonds that both hold
 * @param sharedInSecurities value that both have in the same bonds, in whole US dollars
 * @param issuers issuers of which both hold something, the largest shared value first
 */
public record Overlap(int securities, Dollars sharedInSecurities, List<Issuer> issuers) {

  public Overlap {
    issuers = List.copyOf(issuers);
  }

  /**
   * An issuer of which both portfolios hold something.
   *
   * @param name as the second portfolio prints it
   * @param before value in the first portfolio, in whole US dollars
   * @param after value in the second portfolio
   */
  public record Issuer(String name, Dollars before, Dollars after) {
    /** The value that both have in it: the smaller of the two. */
    public Dollars shared() {
      return before.compareTo(after) < 0 ? before : after;
    }
  }

  /** Of two portfolios that were compared. */
  public static Overlap of(Comparison comparison) {
    var shared = comparison.pairs().stream().filter(Pair::isShared).toList();
    return new Overlap(
        shared.size(),
        Dollars.sum(shared.stream().map(Pair::shared).toList()),
        issuers(comparison));
  }

  /** The value that both have in the same issuers, in whole US dollars. */
  public Dollars sharedInIssuers() {
    return Dollars.sum(issuers.stream().map(Issuer::shared).toList());
  }

  private static List<Issuer> issuers(Comparison comparison) {
    var left = byIssuer(comparison.before().holdings());
    var issuers = new ArrayList<Issuer>();
    byIssuer(comparison.after().holdings())
        .forEach((name, lines) -> {
          var others = left.getOrDefault(name, List.of());
          if (!name.isEmpty() && !others.isEmpty()) {
            var printed = lines.getFirst().security().issuer();
            issuers.add(new Issuer(printed, value(others), value(lines)));
          }
        });
    issuers.sort(Comparator.comparing(Issuer::shared).reversed());
    return issuers;
  }

  private static LinkedHashMap<String, List<Holding>> byIssuer(List<Holding> lines) {
    var issuers = new LinkedHashMap<String, List<Holding>>();
    lines.forEach(
        each -> issuers.computeIfAbsent(Likeness.issuer(each), _ -> new ArrayList<>()).add(each));
    return issuers;
  }

  private static Dollars value(List<Holding> lines) {
    return Dollars.sum(lines.stream().map(Holding::value).toList());
  }
}
