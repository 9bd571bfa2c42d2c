package org.muniscope.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Compares what was read with what is printed, row by row in order. */
final class Comparison {
  private final List<ReadRow> printed;
  private final List<ReadRow> read;

  Comparison(List<ReadRow> printed, List<ReadRow> read) {
    this.printed = List.copyOf(printed);
    this.read = List.copyOf(read);
  }

  /** One sentence for each row that was missed, made up or read wrong; empty where all is right. */
  List<String> differences() {
    var common = commonTails();
    var differences = new ArrayList<String>();
    var p = 0;
    var r = 0;
    while (p < printed.size() || r < read.size()) {
      if (p < printed.size() && r < read.size() && same(printed.get(p), read.get(r))) {
        wrong(printed.get(p++), read.get(r++), differences);
      } else if (r == read.size() || (p < printed.size() && common[p + 1][r] >= common[p][r + 1])) {
        differences.add("missed  " + printed.get(p++));
      } else {
        differences.add("made up " + read.get(r++));
      }
    }
    return List.copyOf(differences);
  }

  /** Length of the longest run of rows, gaps allowed, that both have from here on. */
  private int[][] commonTails() {
    var common = new int[printed.size() + 1][read.size() + 1];
    for (var p = printed.size() - 1; p >= 0; p--) {
      for (var r = read.size() - 1; r >= 0; r--) {
        common[p][r] =
            same(printed.get(p), read.get(r))
                ? common[p + 1][r + 1] + 1
                : Math.max(common[p + 1][r], common[p][r + 1]);
      }
    }
    return common;
  }

  /** Whether two rows are about the same holding: one of the amounts and one more field agree. */
  private static boolean same(ReadRow a, ReadRow b) {
    var agree = (a.principal() == b.principal() ? 1 : 0) + (a.value() == b.value() ? 1 : 0);
    return agree == 2 || (agree == 1 && sameMaturity(a, b));
  }

  /** Whether the maturities agree as far as they are printed: some only tell the year. */
  private static boolean sameMaturity(ReadRow printed, ReadRow read) {
    return read.maturity().startsWith(printed.maturity());
  }

  private static void wrong(ReadRow printed, ReadRow read, List<String> differences) {
    var sameCoupon =
        printed
            .coupon()
            .map(BigDecimal::stripTrailingZeros)
            .equals(read.coupon().map(BigDecimal::stripTrailingZeros));
    var right =
        sameCoupon
            && printed.group().equalsIgnoreCase(read.group())
            && sameMaturity(printed, read)
            && printed.principal() == read.principal()
            && printed.value() == read.value()
            && printed.page() == read.page()
            && printed.words().equals(read.words())
            && printed.marks().equals(read.marks());
    if (!right) {
      differences.add("printed " + printed + "\n     read " + read);
    }
  }
}
