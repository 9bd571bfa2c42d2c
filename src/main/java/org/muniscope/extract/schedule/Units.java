package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.group.Entry;
import org.muniscope.extract.group.Section;
import org.muniscope.extract.table.Table;
import org.muniscope.extract.text.Role;
import org.muniscope.model.PrintedUnits;

/**
 * Finds out in which units a schedule prints its amounts.
 *
 * @param printed the units
 * @param assumed whether the heads left it open, so that the prices decided
 */
record Units(PrintedUnits printed, boolean assumed) {
  /** {@code Par (000)}, {@code In Thousands}. */
  private static final Pattern THOUSANDS = Pattern.compile("(?i)000|thousand");

  /** {@code (Amounts in thousands)}, {@code ($000)}, {@code 000’s omitted}. */
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)\\b(?:amounts?|dollars?|values?|expressed|\\$)\\b?.{0,20}(?:000|thousand)|^[(\\[]?(?:\\$"
              + " ?|in |\\$ in )?000[’']?s?(?: omitted)?[)\\]]?$|in thousands");

  /** A bond is never worth less than this part or more than this multiple of its principal. */
  private static final double CHEAPEST = 0.02;

  private static final double DEAREST = 12;

  /** Municipal bonds are sold in denominations of whole thousands of dollars. */
  private static final long DENOMINATION = 1000;

  /** Hardly a fund holds more of a bond, in thousands of dollars. */
  private static final long LARGEST_IN_THOUSANDS = 100_000;

  /** No fund holds so little of its bonds, in dollars. */
  private static final long LEAST = 20_000;

  private static final int SEVERAL = 8;

  Units(long principal, long value, boolean assumed) {
    this(new PrintedUnits(principal, value), assumed);
  }

  /** US dollars that one unit of the principal column stands for. */
  long principal() {
    return printed.principal();
  }

  /** US dollars that one unit of the value column stands for. */
  long value() {
    return printed.value();
  }

  /** Decides from the heads, the lines above them, and the prices of the entries. */
  static Units of(List<Table> tables, List<Section> sections) {
    var bonds =
        tables.stream().filter(table -> !table.shares()).findFirst().orElse(tables.getFirst());
    var head = bonds.head();
    var all =
        bonds.title().stream().anyMatch(line -> ALL.matcher(line.text()).find())
            || head.heads().stream()
                .filter(column -> column.role() == Role.OTHER)
                .anyMatch(column -> ALL.matcher(column.text()).find());
    var principal = all || THOUSANDS.matcher(head.text(Role.PRINCIPAL)).find() ? 1000L : 1L;
    var value = all || THOUSANDS.matcher(head.text(Role.VALUE)).find() ? 1000L : 1L;
    var price = medianPrice(sections);
    if (value == 1 && principal == 1 && plausible(price) && small(sections)) {
      return new Units(1000, 1000, true);
    }
    if (principal == 1000 && plausible(price) && large(sections)) {
      return new Units(1, 1, true);
    }
    if (price == 0 || plausible(price * value / principal)) {
      return new Units(principal, value, false);
    }
    if (plausible(price)) { // told once, meant for both
      return new Units(Math.max(principal, value), Math.max(principal, value), true);
    }
    return plausible(price / 1000) ? new Units(1000, 1, true) : new Units(principal, value, true);
  }

  private static boolean plausible(double price) {
    return price > CHEAPEST && price < DEAREST;
  }

  /**
   * Whether most principals are smaller than any bond in dollars and no whole thousands, or smaller
   * than any fund holds.
   */
  private static boolean small(List<Section> sections) {
    var all = principals(sections);
    var small =
        all.stream()
            .filter(principal -> principal % DENOMINATION != 0 && principal < LARGEST_IN_THOUSANDS)
            .count();
    var little = all.stream().filter(principal -> principal < LEAST).count();
    return small > all.size() / 2 || (all.size() >= SEVERAL && little > all.size() / 2);
  }

  /** Whether most principals are larger than any that is printed in thousands. */
  private static boolean large(List<Section> sections) {
    var all = principals(sections);
    return all.stream().filter(each -> each > LARGEST_IN_THOUSANDS).count() > all.size() / 2;
  }

  private static List<Long> principals(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.entries().stream())
        .map(Entry::principal)
        .toList();
  }

  /** The middle of all value-to-principal ratios as printed; 0 when there are none. */
  private static double medianPrice(List<Section> sections) {
    var prices = new ArrayList<Double>();
    for (var section : sections) {
      for (var entry : section.entries()) {
        var principal = entry.principal();
        if (principal > 0) {
          prices.add((double) entry.value() / principal);
        }
      }
    }
    prices.sort(null);
    return prices.isEmpty() ? 0 : prices.get(prices.size() / 2);
  }
}
