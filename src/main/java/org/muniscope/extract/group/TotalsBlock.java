package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TotalLabel;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal.Kind;

/** Joins the words of totals, which may take several lines, with their numbers. */
final class TotalsBlock {
  /** {@code (Cost $247,110,675) (a)}. */
  private static final Pattern COST_ALONE =
      Pattern.compile(Totals.COST.pattern() + "\\s*\\)?(?:\\s*\\([a-z0-9]\\))*");

  /** {@code 98.5%}, {@code (0.4)%}. */
  private static final Pattern PERCENT = Pattern.compile("(\\d{0,3}\\.\\d+|\\d{1,3})\\s?\\)?\\s?%");

  /** Rates that the notes of a total pay, beside its percent. */
  private static final Pattern RATES =
      Pattern.compile(
          "(?i)\\brates?(?: ranging)?(?: of| from)? [\\d.]+\\s?%(?: ?(?:to|and|through|[-–—])"
              + " ?[\\d.]+\\s?%)?");

  /** {@code Net Assets Consist of:}. */
  private static final Pattern PARTS = Pattern.compile("(?i)net assets(?: consist of)?:");

  private static final String NO_TOTAL =
      "These words are neither a holding nor a heading nor part of a total.";

  private final Draft draft;
  private final Totals totals;
  private final List<Row> label = new ArrayList<>();
  private boolean foot;
  private boolean over;

  /** Whether the parts of net assets are listed: {@code Net Assets: / Paid-in capital}. */
  private boolean parts;

  TotalsBlock(Draft draft) {
    this.draft = draft;
    totals = draft.printed();
  }

  /** Whether words are waiting for their number, or total investments were reached. */
  boolean open() {
    return foot || !label.isEmpty();
  }

  /** Whether total investments were reached, so that only the way to net assets follows. */
  boolean atFoot() {
    return foot;
  }

  /** Whether an amount below total investments, in another column than values, is no bond's. */
  boolean beside(Row row) {
    return foot
        && row.value().isEmpty()
        && !WholeBond.in(List.of(row))
        && totals.namesInvestments();
  }

  /** Whether net assets were reached: the schedule has ended. */
  boolean over() {
    return over;
  }

  void words(Row row) {
    parts |= foot && PARTS.matcher(row.text()).matches();
    label.add(row);
    cost(row, row.text());
  }

  /** Takes a cost that stands alone below its total: {@code (Cost $247,110,675)}. */
  boolean costAlone(Row row) {
    if (!COST_ALONE.matcher(row.text()).matches()) {
      return false;
    }
    if (totals.has(Kind.TOTAL_INVESTMENTS)) {
      totals.addCost(row.text(), row);
    }
    return true;
  }

  /** Whether the waiting words begin with "Total". */
  boolean announced() {
    return !label.isEmpty() && TotalLabel.total(joined(""));
  }

  /**
   * Gives the waiting words back, since holdings follow: {@code Short-Term Investments — 4.4%}
   * below {@code Total Investments before Short-Term Investments}. Those of a total are told.
   */
  List<Row> giveBack() {
    var rows = List.copyOf(label);
    label.clear();
    if (foot) {
      draft.doubt();
      foot = false;
    }
    rows.stream().filter(Row::opensTotal).forEach(row -> draft.problem(row, NO_TOTAL));
    return rows.stream().filter(row -> !row.opensTotal()).toList();
  }

  /** Takes the number that the waiting words and the words of its own row announce. */
  void number(Row row) {
    if (foot && TotalLabel.total(row.text()) && label.stream().noneMatch(Row::opensTotal)) {
      label.clear(); // the last words of the line of totals before it
    }
    if (parts && !TotalLabel.total(row.text())) {
      label.clear();
      return;
    }
    cost(row, row.text());
    var words = joined(row.text());
    label.clear();
    var percent = percent(words, row);
    var kind = TotalLabel.kind(words);
    if (kind.isPresent()) {
      if (kind.get() == Kind.NET_ASSETS) {
        totals.findInvestments(draft.value());
        over = true;
      } else if (kind.get() != Kind.TOTAL_INVESTMENTS) {
        totals.findInvestments(draft.value());
        foot |= totals.has(Kind.TOTAL_INVESTMENTS);
        if (kind.get() == Kind.OTHER_ASSETS_LESS_LIABILITIES && TotalLabel.total(words)) {
          totals.dropItems(row.value().orElseThrow().value());
        }
      }
      totals.add(Total.of(kind.get(), words, percent, row));
      foot |= kind.get() == Kind.TOTAL_INVESTMENTS;
    } else if (foot && totals.repeatsInvestments(row.value().orElseThrow().value())) {
      totals.add(Total.of(Kind.TOTAL_INVESTMENTS, words, percent, row));
    } else if (foot) {
      totals.add(Total.of(Kind.OTHER, words, percent, row));
    } else if (draft.closesSection(words)) {
      draft.subtotal(row, words);
    } else {
      totals.add(Total.of(Kind.SECTION, words, percent, row));
    }
  }

  /** A number that equals the sum of all entries is total investments, however it is worded. */
  void investments(List<Row> words, Row row) {
    label.addAll(words);
    var text = joined(row.text());
    label.clear();
    totals.add(Total.of(Kind.TOTAL_INVESTMENTS, text, percent(text, row), row));
    foot = true;
  }

  private String joined(String last) {
    var words = new ArrayList<String>();
    label.forEach(row -> words.add(row.text()));
    words.add(last);
    return String.join(" ", words).strip();
  }

  /**
   * The percent in the words of a total. Brackets around it may only set it apart, so the sign is
   * that of the amount.
   */
  private static Optional<Percent> percent(String words, Row row) {
    var plain = RATES.matcher(Totals.COST.matcher(words).replaceAll("")).replaceAll("");
    var match = PERCENT.matcher(plain);
    if (!match.find()) {
      return Optional.empty();
    }
    var negative = row.value().orElseThrow().value() < 0;
    return Optional.of(Percent.of(negative ? "-" + match.group(1) : match.group(1)));
  }

  private void cost(Row row, String text) {
    var investments = TotalLabel.kind(joined(text)).filter(Kind.TOTAL_INVESTMENTS::equals);
    if (investments.isPresent() || foot) {
      totals.addCost(text, row);
    }
  }
}
