package org.muniscope.extract.issuer;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.SeriesText;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.group.Entry;
import org.muniscope.extract.table.Row;

/**
 * Finds the issuer lines that govern the indented series below them.
 *
 * <p>A line governs when it ends with a colon or semicolon, when the entries below it are indented
 * deeper, or when the entries below it consist of nothing but coupon and maturity.
 */
public final class Governors {
  private final List<Entry> entries;
  private final Depths depths;
  private final GoverningLines above;
  private final OwnIssuer next;
  private final List<GovernedText> texts = new ArrayList<>();
  private Lead lead = Lead.PRINTED;

  private Governors(List<Entry> entries, Depths depths) {
    this.entries = entries;
    this.depths = depths;
    this.above = new GoverningLines(depths);
    this.next = new OwnIssuer(above, depths);
  }

  /** The texts of a group's entries, in order. */
  public static List<GovernedText> of(List<Entry> entries, Depths depths) {
    var governors = new Governors(entries, depths);
    for (var at = 0; at < entries.size(); at++) {
      governors.resolve(at);
    }
    return governors.texts;
  }

  private void resolve(int at) {
    var entry = entries.get(at);
    if (!entry.governors().isEmpty()) {
      above.take(entry.governors());
    }
    var rows = entry.rows();
    var own = 0;
    var words = new StringBuilder();
    for (var row = 0; row < rows.size() - 1; row++) {
      words.append(words.isEmpty() ? "" : " ").append(rows.get(row).text());
      if (!rows.get(row).numbers() && IssuerText.announces(IssuerText.bare(words.toString()))) {
        above.take(rows, own, row + 1);
        own = row + 1;
        words.setLength(0);
      }
    }
    if (own == 0 && entry.governors().isEmpty()) {
      own = inherit(at, rows);
    } else {
      lead = Leads.place(entry.governors(), rows, depths) ? Lead.PLACE : Lead.PRINTED;
    }
    texts.add(new GovernedText(above.text(), above.marks(), rows.subList(own, rows.size())));
  }

  /**
   * For an entry without an issuer line of its own: keeps, finds or drops the governors.
   *
   * @return how many of its rows are its issuer's
   */
  private int inherit(int at, List<Row> rows) {
    var text = Row.text(rows);
    if (text.isBlank()) {
      lead = !texts.isEmpty() && above.share(texts.getLast().own()) ? Lead.ASSUMED : lead;
      return 0;
    }
    if (SeriesText.terms(text)) {
      if (at > 0) {
        above.outdent(entries.get(at - 1).rows().getLast(), rows.getFirst());
      }
      if (above.isEmpty() && !texts.isEmpty()) {
        assume(rows, 0);
      }
      return 0;
    }
    var assumed = assumes(at, rows, text);
    if (!above.isEmpty() && Leads.project(rows, depths)) {
      above.add(rows.subList(0, 1));
      return 1;
    }
    if (assumed) {
      return 0;
    }
    if (lead.governs(text)) {
      above.keepIssuer(text);
      return series(at, rows);
    }
    var flush = takeFlush(at, rows);
    var taken = flush > 0 ? flush : series(at, rows);
    if (taken > 0) {
      return taken;
    }
    if (at > 0 && settled(at, rows)) {
      return 0;
    }
    if (depths.informative()) {
      return inheritByDepth(at, rows, SeriesText.lacksIssuer(text) ? 1 : 0);
    }
    if (at > 0 && namesOwn(at, rows, text)) {
      forget();
    }
    return 0;
  }

  /** Drops or keeps the governors where words tell it, however deep the entry begins. */
  private boolean settled(int at, List<Row> rows) {
    if (SeriesRows.endInTerms(rows) && next.follows(texts.getLast().own(), rows)) {
      forget();
      return true;
    }
    var carriesOn = Leads.carriesOn(entries.get(at - 1), rows);
    if (carriesOn && above.isEmpty()) {
      assume(rows, 0);
    }
    return carriesOn;
  }

  /** Whether an entry names its own issuer, where depth does not tell. */
  private boolean namesOwn(int at, List<Row> rows, String text) {
    return above.outdents(entries.get(at - 1).rows().getFirst(), rows.getFirst())
        || next.named(texts.getLast().own(), text)
        || (text.contains(";") && Brackets.closed(text.substring(0, text.indexOf(';'))));
  }

  /** Takes words above several bare terms, and how many rows they are. */
  private int series(int at, List<Row> rows) {
    if (!SeriesRows.endInTerms(rows)
        || at + 1 == entries.size()
        || !SeriesText.terms(Row.text(entries.get(at + 1).rows()))) {
      return 0;
    }
    var words = rows.subList(0, rows.size() - 1);
    announce(words, rows.getLast());
    return words.size();
  }

  /** Where the bond above begins with the issuer of a series, takes that; forgets it at others. */
  private boolean assumes(int at, List<Row> rows, String text) {
    if (!SeriesText.lacksIssuer(text)) {
      if (lead == Lead.ASSUMED) {
        forget();
      }
      return false;
    }
    above.dropSeries(text, depths.of(rows.getFirst()));
    if (!above.isEmpty() || at == 0 || Leads.under(entries.get(at - 1), rows, depths)) {
      return false;
    }
    above.assume(SeriesText.before(texts.getLast().whole(), text), 0);
    lead = Lead.ASSUMED;
    return true;
  }

  /** Takes the issuer above series that begin where it does, and how many rows it has. */
  private int takeFlush(int at, List<Row> rows) {
    var flush = Leads.flush(entries, at, depths);
    if (lead.flush() || flush > 0) {
      forget();
    }
    if (flush > 0) {
      above.take(rows.subList(0, flush));
      var place = Leads.place(rows.subList(0, 1), rows.subList(1, rows.size()), depths);
      lead = place ? Lead.PLACE : Lead.FLUSH;
    }
    return flush;
  }

  /**
   * The same where depth tells who governs whom.
   *
   * @param keep how many governors stay whatever their depth
   */
  private int inheritByDepth(int at, List<Row> rows, int keep) {
    if (at > 0 && SeriesRows.level(texts.getLast().own(), rows, depths)) {
      return 0;
    }
    var depth = depths.of(rows.getFirst());
    if (at > 0 && next.besideSeries(texts.getLast().own(), rows)) {
      forget();
    }
    above.dropFrom(depth, keep);
    var taken = above.isEmpty() ? Leads.of(entries, at, depths) : 0;
    if (taken > 0) {
      above.take(rows.subList(0, taken));
    } else if (above.isEmpty()
        && depth > Depths.DEEPER
        && at > 0
        && Leads.under(entries.get(at - 1), rows, depths)) {
      assume(rows, depth - 1);
    }
    return taken;
  }

  private void forget() {
    above.clear();
    lead = Lead.PRINTED;
  }

  /** Takes lines above bare terms: an issuer, with its first series or without, or a series. */
  private void announce(List<Row> words, Row terms) {
    var series = 0;
    while (series < words.size() && !SeriesRows.begin(words.get(series))) {
      series++;
    }
    if (series > 0 || above.isEmpty()) {
      series = Math.max(series, 1);
      forget();
      above.take(words.subList(0, series));
    }
    if (series < words.size()) {
      above.dropSeries(words.get(series).text(), depths.of(words.get(series)));
      above.add(words.subList(series, words.size()));
      if (Math.abs(depths.of(words.getFirst()) - depths.of(terms)) < Depths.DEEPER) {
        lead = Lead.FLUSH;
      }
    }
  }

  /** Takes for the issuer what the holding above begins with, without a line that is its series. */
  private void assume(List<Row> rows, double depth) {
    var last = texts.getLast();
    var own = last.own();
    if (own.size() > 1
        && SeriesText.terms(Row.text(rows))
        && SeriesText.begins(own.getLast().text())
        && SeriesRows.nameTerms(own.getLast())) {
      var words = new GovernedText(last.issuer(), List.of(), own.subList(0, own.size() - 1));
      above.assume(Issuers.trim(words.whole()), depth);
    } else {
      above.assume(Issuers.shared(last.whole(), Row.text(rows)), depth);
    }
  }
}
