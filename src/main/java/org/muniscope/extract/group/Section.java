package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Percent;

/** A heading with the entries under it, while they are read. */
public final class Section {
  /** The next line is not farther below, in type sizes. */
  private static final double LEADING = 1.8;

  private final Heading heading;
  private final Row at;
  private final Optional<String> above;
  private final Optional<Jurisdiction> stateAbove;
  private final List<Entry> entries = new ArrayList<>();
  private Optional<Percent> percent;

  /** Where the heading stands, or is repeated. */
  private Row latest;

  private Optional<Total> subtotal = Optional.empty();

  public Section(Heading heading, Row at, Optional<String> above) {
    this(heading, at, above, Optional.empty());
  }

  Section(Heading heading, Row at, Optional<String> above, Optional<Jurisdiction> stateAbove) {
    this.heading = heading;
    this.at = at;
    this.above = above;
    this.stateAbove = stateAbove;
    this.percent = heading.percent();
    this.latest = at;
  }

  public Heading heading() {
    return heading;
  }

  boolean named(String name) {
    return heading.name().equalsIgnoreCase(name);
  }

  /** Where the heading stands. */
  public Row at() {
    return at;
  }

  /**
   * Whether a row ends the heading, which opened the section or is repeated right above: its
   * percent alone, or the words that close its parenthesis, {@code Alaska — 1.2% (0.8% of Total /
   * Investments)}.
   */
  boolean endsHeading(Row row) {
    if (!empty() && !isRightBelow(row)) {
      return false;
    }
    var alone = Heading.percentAlone(row.text());
    percentIfMissing(alone);
    return alone.isPresent()
        || Heading.ends(latest.text(), row.text())
        || (latest.line().beside(row.line())
            && row.text().endsWith(")")
            && !Brackets.closed(latest.text())
            && Brackets.closed(latest.text() + row.text()));
  }

  /** Whether a row stands on the line below the heading. */
  private boolean isRightBelow(Row row) {
    var down = row.line().baseline() - latest.line().baseline();
    return latest.line().beside(row.line()) && down > 0 && down < LEADING * row.line().size();
  }

  /**
   * Whether words in its midst that name the same are an issuer, {@code Commonwealth of Puerto
   * Rico} below {@code PUERTO RICO 0.5%}. A heading that is repeated is worded and set as before,
   * or stands at the top of a page, in capitals if it was.
   */
  boolean namesIssuer(Heading words, Row row) {
    var state = words.jurisdiction();
    var same = state.isPresent() ? state.equals(heading.jurisdiction()) : named(words.name());
    var repeated = at.text().equals(row.text()) && at.bold() == row.bold();
    return same
        && !repeated
        && (latest.line().beside(row.line())
            || (empty() && StateAbove.capitals(latest) && !StateAbove.capitals(row))
            || entries.stream().anyMatch(entry -> entry.beside(row)));
  }

  /** The heading above it, such as an asset class. */
  public Optional<String> above() {
    return above;
  }

  /** The state that its heading names, or one above it. */
  public Optional<Jurisdiction> state() {
    return heading.jurisdiction().or(() -> stateAbove);
  }

  /** Whether this is the heading above another section. */
  public boolean above(Section other) {
    return other.above().filter(heading.name()::equals).isPresent();
  }

  public List<Entry> entries() {
    return entries;
  }

  /**
   * A page break can leave the numbers of an entry above it and all or the last of its words below.
   *
   * @param words that stand above a row with words of its own
   * @return how many of the words the entry above the page break took
   */
  int givesAbove(List<Row> words, Row row) {
    if (entries.isEmpty() || words.isEmpty() || row.text().isBlank()) {
      return 0;
    }
    var taken = PageBreak.ends(entries, words, row);
    lengthen(taken);
    return taken.size();
  }

  /**
   * How many of the words at the top of a page, above a sum or a heading, the entry before took.
   */
  int endsAbove(List<Row> words) {
    if (entries.isEmpty() || words.isEmpty() || !PageBreak.ends(entries.getLast(), words)) {
      return 0;
    }
    lengthen(words);
    return words.size();
  }

  /** Gives words below the last entry to it. */
  void lengthen(List<Row> words) {
    entries.add(entries.removeLast().with(words));
  }

  /** The sum of its entries in the unit of the values. */
  public long value() {
    return entries.stream().mapToLong(Entry::value).sum();
  }

  public Optional<Percent> percent() {
    return percent;
  }

  /** Takes note that the heading is repeated, on a further page or column. */
  void repeated(Heading again, Row row) {
    percentIfMissing(again.percent());
    latest = row;
  }

  /** A heading that is repeated may be the first to carry the percent. */
  void percentIfMissing(Optional<Percent> repeated) {
    percent = percent.or(() -> repeated);
  }

  public Optional<Total> subtotal() {
    return subtotal;
  }

  /** Whether the sum that is printed for its entries is another one. */
  boolean missesSubtotal() {
    var printed = subtotal.map(Total::amount).orElse(OptionalLong.empty());
    return !entries.isEmpty() && printed.isPresent() && printed.getAsLong() != value();
  }

  void close(Total printed) {
    subtotal = Optional.of(printed);
  }

  /** Whether it holds nothing, so that the heading stands above other headings. */
  boolean empty() {
    return entries.isEmpty() && subtotal.isEmpty();
  }
}
