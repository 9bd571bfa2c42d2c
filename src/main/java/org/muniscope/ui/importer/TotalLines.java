package org.muniscope.ui.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Check.Verdict;
import org.muniscope.ui.kit.FundNames;

/**
 * The totals of a review in their order: fund by fund the whole, then the groups that differ, then
 * the others; else in the order of the filing.
 *
 * @param all every line
 * @param whole those of them that are the total of a fund
 */
record TotalLines(List<GroupTotal> all, List<GroupTotal> whole) {
  private static final Comparator<GroupTotal> DIFFERING_FIRST =
      Comparator.comparing(line -> !differs(line));

  TotalLines {
    all = List.copyOf(all);
    whole = List.copyOf(whole);
  }

  /**
   * The lines of a filing.
   *
   * @param found what was read
   * @param overall name of the total of an only fund
   */
  static TotalLines of(ImportedFiling found, String overall) {
    var funds = found.filing().schedules();
    var names = new FundNames(funds);
    var all = new ArrayList<GroupTotal>();
    var whole = new ArrayList<GroupTotal>();
    for (var fund : funds) {
      var name = funds.size() > 1 ? names.of(fund) : overall;
      whole.add(GroupTotal.overall(name, fund, found.checks()));
      all.add(whole.getLast());
      GroupTotal.groups(fund, found.checks()).stream().sorted(DIFFERING_FIRST).forEach(all::add);
    }
    return new TotalLines(all, whole);
  }

  /** Where the first line stands that differs; of a fund, rather a group than the whole. */
  OptionalInt firstThatDiffers() {
    return IntStream.range(0, all.size())
        .filter(at -> differs(all.get(at)))
        .filter(at -> !whole.contains(all.get(at)) || !groupBelowDiffers(at))
        .findFirst();
  }

  /** Where the total of the fund stands to which a line belongs. */
  int head(int line) {
    return IntStream.iterate(line, at -> at > 0, at -> at - 1)
        .filter(at -> whole.contains(all.get(at)))
        .findFirst()
        .orElse(0);
  }

  private boolean groupBelowDiffers(int at) {
    var below = at + 1;
    return below < all.size() && !whole.contains(all.get(below)) && differs(all.get(below));
  }

  private static boolean differs(GroupTotal line) {
    return line.verdict() == Verdict.DIFFERS;
  }
}
