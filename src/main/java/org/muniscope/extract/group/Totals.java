package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.table.Row;
import org.muniscope.model.PrintedTotal.Kind;

/** The totals that a schedule has printed so far, other than those of its groups. */
final class Totals {
  /** {@code (Cost $247,110,675}, {@code Identified Cost — $247,110,675}. */
  static final Pattern COST =
      Pattern.compile(
          "(?i)\\(?\\s*(?:identified |aggregate |total )?cost\\s*[-–—:]*\\s*\\$?\\s*"
              + "([\\d,]{5,})");

  private static final Set<Kind> ITEMS = EnumSet.of(Kind.OTHER, Kind.OTHER_ASSETS_LESS_LIABILITIES);

  private final List<Total> printed = new ArrayList<>();

  /** In the order in which they are printed. */
  List<Total> all() {
    return List.copyOf(printed);
  }

  void add(Total total) {
    printed.add(total);
  }

  boolean has(Kind kind) {
    return printed.stream().anyMatch(each -> each.kind() == kind);
  }

  /** Whether one is called a total of all investments, not only understood to be it. */
  boolean namesInvestments() {
    return printed.stream().anyMatch(Total::named);
  }

  /** Whether total investments have this amount: of one asset class they are printed twice. */
  boolean repeatsInvestments(long amount) {
    return printed.stream()
        .filter(total -> total.kind() == Kind.TOTAL_INVESTMENTS)
        .anyMatch(total -> total.amount().equals(OptionalLong.of(amount)));
  }

  /**
   * Where no total is called that of all investments, the last total that sums every entry is it:
   * {@code Total Tax-Exempt Municipal Bonds}.
   */
  void findInvestments(long sum) {
    if (has(Kind.TOTAL_INVESTMENTS)) {
      return;
    }
    for (var at = printed.size() - 1; at >= 0; at--) {
      var total = printed.get(at);
      if (total.kind() == Kind.SECTION && total.amount().equals(OptionalLong.of(sum))) {
        printed.set(at, total.as(Kind.TOTAL_INVESTMENTS));
        addCost(total.label(), total.at());
        return;
      }
    }
  }

  /**
   * A statement of net assets lists what makes up its {@code Total Other Assets}: the last lines
   * that sum to it are part of it.
   */
  void dropItems(long total) {
    var sum = 0L;
    for (var at = printed.size() - 1; at >= 0; at--) {
      var item = printed.get(at);
      if (!ITEMS.contains(item.kind()) || item.amount().isEmpty()) {
        return;
      }
      sum += item.amount().getAsLong();
      if (sum == total) {
        printed.subList(at, printed.size()).clear();
        return;
      }
    }
  }

  /** Takes the cost of all investments out of words that tell it; the first one counts. */
  void addCost(String words, Row row) {
    var match = COST.matcher(words);
    if (match.find() && !has(Kind.COST)) {
      Amount.read(match.group(1))
          .map(Amount::value)
          .map(OptionalLong::of)
          .map(amount -> new Total(Kind.COST, "Cost", Optional.empty(), amount, row))
          .ifPresent(printed::add);
    }
  }
}
