package org.muniscope.extract.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Brackets;

/**
 * Finds the issuer lines that govern the indented series below them.
 *
 * <p>A line governs when it ends with a colon or semicolon, when the entries below it are indented
 * deeper, or when the entries below it consist of nothing but coupon and maturity.
 */
final class Governors {
  /**
   * A holding's text: the lines that govern it, and its own.
   *
   * @param marks beside the lines that govern it
   */
  record Text(String issuer, List<String> marks, List<Row> own) {}

  private final boolean indented;
  private boolean assumed;

  /** Whether the issuer that governs begins where its series do. */
  private boolean flush;

  /** Whether only the place of the issuer governs. */
  private boolean place;

  private final Deque<Governor> stack = new ArrayDeque<>();
  private final List<Text> texts = new ArrayList<>();
  private final List<Entry> entries;
  private final Depths depths;

  private Governors(List<Entry> entries, Depths depths) {
    this.entries = entries;
    this.depths = depths;
    this.indented = depths.informative();
  }

  /** The texts of a group's entries, in order. */
  static List<Text> of(List<Entry> entries, Depths depths) {
    var governors = new Governors(entries, depths);
    for (var at = 0; at < entries.size(); at++) {
      governors.resolve(at);
    }
    return governors.texts;
  }

  private void resolve(int at) {
    var entry = entries.get(at);
    if (!entry.governors().isEmpty()) {
      push(entry.governors());
    }
    var rows = entry.rows();
    var own = 0;
    var from = 0;
    var words = new StringBuilder();
    for (var row = 0; row < rows.size() - 1; row++) {
      words.append(words.isEmpty() ? "" : " ").append(rows.get(row).text());
      if (!rows.get(row).numbers() && IssuerText.announces(IssuerText.bare(words.toString()))) {
        take(rows, from, row + 1);
        from = row + 1;
        own = row + 1;
        words.setLength(0);
      }
    }
    if (own == 0 && entry.governors().isEmpty()) {
      own = inherit(at, rows);
    } else {
      flush = Leads.place(entry.governors(), rows, depths);
      place = flush;
    }
    texts.add(new Text(issuer(), marks(), rows.subList(own, rows.size())));
  }

  /** For an entry without an issuer line of its own: keeps, finds or drops the governors. */
  private int inherit(int at, List<Row> rows) {
    var text = Governor.text(rows);
    if (SeriesText.terms(text)) {
      if (stack.isEmpty() && !texts.isEmpty()) {
        assume(rows, 0);
      }
      return 0;
    }
    if (SeriesText.lacksIssuer(text)) {
      dropSeries();
      if (stack.isEmpty() && at > 0 && !Leads.under(entries.get(at - 1), rows, depths)) {
        stack.addLast(Governor.assumed(SeriesText.before(whole(texts.getLast())), 0));
        assumed = true;
        return 0;
      }
    } else if (assumed) {
      stack.clear();
      assumed = false;
    }
    if (flush && (SeriesText.begins(text) || (place && Issuers.placeless(text)))) {
      return 0;
    }
    var series = Leads.flush(entries, at, depths);
    if (flush || series > 0) {
      stack.clear();
      flush = series > 0;
      place = flush && Leads.place(rows.subList(0, 1), rows.subList(1, rows.size()), depths);
    }
    if (flush) {
      push(rows.subList(0, series));
      return series;
    }
    var lead = rows.subList(0, rows.size() - 1);
    if (!lead.isEmpty()
        && SeriesText.terms(rows.getLast().text())
        && lead.stream().noneMatch(Leads::namesTerms)) {
      if (at + 1 < entries.size() && SeriesText.terms(Governor.text(entries.get(at + 1).rows()))) {
        announce(lead);
        return lead.size();
      }
      if (nextIssuer(rows)) {
        stack.clear();
        return 0;
      }
    }
    if (at > 0 && Leads.carriesOn(entries.get(at - 1), rows)) {
      if (stack.isEmpty()) {
        assume(rows, 0);
      }
      return 0;
    }
    var depth = depths.of(rows.getFirst());
    if (indented) {
      var keep = SeriesText.lacksIssuer(text) ? 1 : 0;
      while (stack.size() > keep && stack.getLast().depth() > depth - Depths.DEEPER) {
        stack.removeLast();
      }
      var taken = Leads.of(entries, at, depths);
      if (stack.isEmpty() && taken > 0) {
        push(rows.subList(0, taken));
        return taken;
      }
      if (stack.isEmpty()
          && depth > Depths.DEEPER
          && at > 0
          && Leads.under(entries.get(at - 1), rows, depths)) {
        assume(rows, depth - 1);
      }
    } else if (outdented(at, depth)
        || ownIssuer(at, text)
        || (text.contains(";") && Brackets.closed(text.substring(0, text.indexOf(';'))))) {
      stack.clear();
    }
    return 0;
  }

  /** Takes lines above bare terms: an issuer, with its first series or without, or a series. */
  private void announce(List<Row> lead) {
    var series = 0;
    while (series < lead.size() && !SeriesText.lacksIssuer(lead.get(series).text())) {
      series++;
    }
    if (series > 0 || stack.isEmpty()) {
      series = Math.max(series, 1);
      stack.clear();
      push(lead.subList(0, series));
    }
    if (series < lead.size()) {
      var rows = lead.subList(series, lead.size());
      stack.addLast(Governor.of(rows, depths.of(rows.getFirst())));
    }
  }

  /** Forgets the series of an issuer where its next one begins. */
  private void dropSeries() {
    while (stack.size() > 1 && SeriesText.lacksIssuer(stack.getLast().text())) {
      stack.removeLast();
    }
  }

  /** Whether words begin where the issuer above did, whose bonds told coupon and date alone. */
  private boolean nextIssuer(List<Row> rows) {
    return !stack.isEmpty()
        && Math.abs(depths.of(rows.getFirst()) - stack.getFirst().depth()) < Depths.DEEPER
        && !IssuerText.announces(IssuerText.bare(stack.getFirst().text()))
        && !SeriesText.begins(rows.getFirst().text())
        && SeriesText.terms(Governor.text(texts.getLast().own()));
  }

  /** Whether an entry begins where the line of the issuer did, and the one before it deeper. */
  private boolean outdented(int at, double depth) {
    return at > 0
        && !stack.isEmpty()
        && depths.of(entries.get(at - 1).rows().getFirst())
            > stack.getLast().depth() + Depths.DEEPER
        && depth < stack.getLast().depth() + Depths.DEEPER;
  }

  /** Whether a bond names an issuer as the series above it does not, where all begin alike. */
  private boolean ownIssuer(int at, String text) {
    return at > 0
        && !stack.isEmpty()
        && !Issuers.names(SeriesText.before(Governor.text(texts.getLast().own())))
        && Issuers.names(SeriesText.before(text));
  }

  /** Takes for the issuer what the holding above begins with. */
  private void assume(List<Row> rows, double depth) {
    stack.addLast(
        Governor.assumed(Issuers.shared(whole(texts.getLast()), Governor.text(rows)), depth));
  }

  private static String whole(Text above) {
    return (above.issuer() + " " + Governor.text(above.own())).strip();
  }

  /** Takes some rows of an entry as its governor; across a page's end indents do not compare. */
  private void take(List<Row> rows, int from, int to) {
    var governor = rows.subList(from, to);
    if (from > 0 && !rows.get(from).line().beside(rows.get(from - 1).line())) {
      stack.addLast(Governor.of(governor, depths.of(governor.getFirst())));
    } else {
      push(governor);
    }
  }

  private void push(List<Row> rows) {
    var depth = depths.of(rows.getFirst());
    while (!stack.isEmpty() && (!indented || stack.getLast().depth() > depth - Depths.DEEPER)) {
      stack.removeLast();
    }
    stack.addLast(Governor.of(rows, depth));
  }

  private String issuer() {
    return String.join(" ", stack.stream().map(Governor::issuer).toList()).strip();
  }

  private List<String> marks() {
    return stack.stream().flatMap(governor -> governor.marks().stream()).toList();
  }
}
