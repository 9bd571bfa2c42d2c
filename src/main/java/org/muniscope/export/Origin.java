package org.muniscope.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.analysis.Portfolio;

/**
 * From where exported figures are, and whether they tie: what every exported table says in each of
 * its lines, so that a line still tells it when it stands in another table.
 *
 * @param fund name, or how many funds there are
 * @param date of the report
 * @param source file and pages
 * @param verdict of the checks, in a sentence
 */
public record Origin(String fund, Optional<LocalDate> date, String source, String verdict) {
  /** Of nothing. */
  public static final Origin NONE = new Origin("", Optional.empty(), "", "");

  private static final List<String> HEADS = List.of("Fund", "Report date", "Source", "Verdict");

  static Origin of(Report report) {
    var whole = Portfolio.of(report.filing());
    return new Origin(whole.fund(), whole.asOf(), report.source(), report.verdict());
  }

  /** Heads of a table with those of the origin behind them. */
  public List<String> heads(List<String> heads) {
    return heads(heads, "");
  }

  /** The same; words behind each head tell one origin from another. */
  List<String> heads(List<String> heads, String side) {
    var all = new ArrayList<>(heads);
    HEADS.forEach(head -> all.add(head + side));
    return List.copyOf(all);
  }

  /** The rows of a table with the origin in each. */
  public List<List<String>> rows(List<List<String>> rows) {
    return rows.stream()
        .map(row -> {
          var cells = new ArrayList<>(row);
          cells.addAll(cells());
          return List.copyOf(cells);
        })
        .toList();
  }

  private List<String> cells() {
    return List.of(fund, date.map(LocalDate::toString).orElse(""), source, verdict);
  }

  /** In a line: fund, date, source and verdict. */
  public String words() {
    var told = new ArrayList<>(cells());
    told.removeIf(String::isBlank);
    return String.join(" · ", told);
  }
}
