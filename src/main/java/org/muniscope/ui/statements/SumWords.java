package org.muniscope.ui.statements;

import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.analysis.statements.FootedTotal;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** A total and what it sums, in words. */
final class SumWords {
  private static final int LONG = 46;

  private SumWords() {}

  /** Whether the total adds up, and by how much it does not. */
  static String of(Sheet sheet, Sheet.Line line) {
    var sum = line.sum().orElseThrow();
    var name = line.label().text().isBlank() ? line.cell(0).text() : brief(line.label().text());
    if (sum.rounds()) {
      var key = sum.foots() ? "statements.sum.ties" : "statements.sum.rounds";
      return Messages.text(key, name, sum.terms().size());
    }
    var missing = missing(sum).orElseThrow();
    var column = sum.columns().get(missing).orElseThrow();
    var head =
        missing < sheet.columns().size() && !sheet.columns().get(missing).isBlank()
            ? " (" + sheet.columns().get(missing) + ")"
            : "";
    var decimals = Math.max(0, column.printed().scale());
    return Messages.text(
        "statements.sum.misses",
        name + head,
        Figures.grouped(column.summed(), decimals),
        Figures.grouped(column.printed(), decimals));
  }

  private static Optional<Integer> missing(FootedTotal sum) {
    return IntStream.range(0, sum.columns().size())
        .filter(at -> sum.columns().get(at).filter(each -> !each.rounds()).isPresent())
        .boxed()
        .findFirst();
  }

  /** Long words cut after a word. */
  static String brief(String words) {
    var cut = words.lastIndexOf(' ', LONG);
    return words.length() <= LONG ? words : words.substring(0, cut > 0 ? cut : LONG) + " …";
  }
}
