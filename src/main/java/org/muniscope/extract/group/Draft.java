package org.muniscope.extract.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TotalLabel;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedTotal.Kind;

/** A schedule while it is read: sections with entries, totals, and what was not understood. */
public final class Draft {
  private final List<Section> sections = new ArrayList<>();
  private final Totals totals = new Totals();
  private final List<Finding> findings = new ArrayList<>();

  /** Entries of which the coupon and the maturity have been seen. */
  private final Set<Entry> whole = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<String> parents = new HashSet<>();
  private final StateAbove state = new StateAbove();
  private Optional<String> above = Optional.empty();
  private int doubts;
  private int guesses;

  public List<Section> sections() {
    return sections;
  }

  /** The totals other than those of the groups, as printed. */
  public List<Total> totals() {
    return totals.all();
  }

  Totals printed() {
    return totals;
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<Entry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream()).toList();
  }

  /** Whether no entry was found yet. */
  boolean empty() {
    return sections.stream().allMatch(Section::empty);
  }

  /** Whether a heading carried its percent. */
  boolean givesPercents() {
    return sections.stream().anyMatch(section -> section.percent().isPresent());
  }

  /** Whether no group is open that has entries and waits for more. */
  boolean betweenGroups() {
    return sections.isEmpty()
        || sections.getLast().empty()
        || sections.getLast().subtotal().isPresent();
  }

  /** The section that entries go to; a schedule without headings has one of its own. */
  Section section(Row row) {
    if (sections.isEmpty()) {
      var heading = new Heading(above.orElse("Investments"), Optional.empty(), false);
      sections.add(new Section(heading, row, above, state.jurisdiction()));
    }
    return sections.getLast();
  }

  /** Takes an entry; the sum of its group can stand beside the value of the last one. */
  void add(Entry entry) {
    section(entry.rows().getFirst()).entries().add(entry);
    entry.rows().stream()
        .filter(row -> row.sum().isPresent())
        .findFirst()
        .ifPresent(row -> subtotal(row, ""));
  }

  /** Takes an entry of which the coupon and the maturity have been seen. */
  void addWhole(Entry entry) {
    whole.add(entry);
    add(entry);
  }

  /** Whether the heading only repeats one that is open. */
  boolean repeats(Heading heading, Row row) {
    if (standsAbove(heading)) {
      return true;
    }
    if (sections.isEmpty() || !sections.getLast().named(heading.name())) {
      return false;
    }
    sections.getLast().repeated(heading, row);
    return true;
  }

  /**
   * Whether a row ends the heading that was read last: its percent alone, or the words that close
   * its parenthesis, {@code Alaska — 1.2% (0.8% of Total / Investments)}.
   */
  boolean endsHeading(Row row) {
    return !sections.isEmpty() && sections.getLast().endsHeading(row);
  }

  /** Whether a heading of this name was seen before. */
  boolean knows(Heading heading) {
    return standsAbove(heading)
        || sections.stream().anyMatch(section -> section.named(heading.name()));
  }

  /** Whether it is the heading above the open ones, or one of others that a page repeats. */
  private boolean standsAbove(Heading heading) {
    return above.filter(heading.name()::equalsIgnoreCase).isPresent()
        || (heading.continued() && parents.contains(heading.name().toLowerCase(Locale.ROOT)));
  }

  /** Whether words that look like a heading name the issuer of the next entry. */
  boolean namesIssuer(Heading heading, Row row) {
    return !heading.continued()
        && !sections.isEmpty()
        && sections.getLast().namesIssuer(heading, row);
  }

  /** Opens a section; a section before it that stayed empty was a heading above. */
  void open(Heading heading, Row row) {
    if (sections.isEmpty() || !sections.getLast().empty()) {
      above = state.leaves(row) ? Optional.empty() : above;
      state.open(Optional.empty(), row);
    } else {
      var parent = sections.removeLast();
      state.open(Optional.of(parent), row);
      above = Optional.of(parent.heading().name());
      parents.add(parent.heading().name().toLowerCase(Locale.ROOT));
      if (parent.percent().isPresent()) {
        totals.add(
            new Total(
                Kind.SECTION,
                parent.heading().name(),
                parent.percent(),
                OptionalLong.empty(),
                parent.at()));
      }
    }
    heading
        .misspelt()
        .ifPresent(place -> guess(row, "This heading is taken for " + place.title() + "."));
    sections.add(new Section(heading, row, above, state.jurisdiction()));
  }

  /**
   * A subtotal closes the open section; a second one closes what stands above, and so does a number
   * that is the sum of all sections there: a last sector of one bond may have no subtotal.
   */
  void subtotal(Row row, String words) {
    var section = section(row);
    if (section.subtotal().isEmpty() && !(words.isEmpty() && sumsSectionsAbove(row))) {
      section.close(Total.of(Kind.GROUP, words, Optional.empty(), row));
    } else {
      totals.add(Total.of(Kind.SECTION, words, Optional.empty(), row));
    }
  }

  private boolean sumsSectionsAbove(Row row) {
    var last = sections.getLast();
    var printed = row.total();
    if (last.above().isEmpty() || last.value() == printed) {
      return false;
    }
    return sections.reversed().stream()
            .takeWhile(section -> section.above().equals(last.above()))
            .mapToLong(Section::value)
            .sum()
        == printed;
  }

  /** Whether a number is the sum of none of the sections that could end with it. */
  boolean sumsNothing(Row row) {
    var printed = row.total();
    return !sections.isEmpty()
        && sections.getLast().subtotal().isEmpty()
        && sections.getLast().value() != printed
        && value() != printed
        && !sumsSectionsAbove(row);
  }

  /** Whether a heading without holdings of its own has the sum of the sections below it. */
  public boolean sumsBelow(Section heading) {
    var below = sections.subList(sections.indexOf(heading) + 1, sections.size());
    var printed = heading.subtotal().map(Total::amount).orElse(OptionalLong.empty());
    var sum = 0L;
    for (var section : below) {
      sum += section.value();
      if (printed.equals(OptionalLong.of(sum))) {
        return true;
      }
    }
    return false;
  }

  /** "Total Alabama" and a bare "TOTAL" close the open section. */
  boolean closesSection(String words) {
    return !sections.isEmpty()
        && sections.getLast().subtotal().isEmpty()
        && TotalLabel.closes(words, sections.getLast().heading().name());
  }

  /** The sum of all entries so far in the unit of the values. */
  long value() {
    return entries().stream().mapToLong(Entry::value).sum();
  }

  /** Something was read that contradicts itself, such as holdings below the total of all. */
  void doubt() {
    doubts++;
  }

  /**
   * How much is not understood: findings, doubts, entries without coupon or maturity, and printed
   * subtotals that are not the sum of their group.
   */
  long wrong() {
    var open =
        entries().parallelStream()
            .filter(entry -> !whole.contains(entry) && !WholeBond.in(entry.rows()))
            .count();
    var missed = sections.stream().filter(Section::missesSubtotal).count();
    return findings.size() - guesses + doubts + open + missed;
  }

  /** Tells what was likely understood, so that no other reading is better. */
  void guess(Row row, String message) {
    guesses++;
    problem(row, message);
  }

  void problem(Row row, String message) {
    findings.add(
        new Finding(Finding.Severity.PROBLEM, row.line().source(), row.line().text(), message));
  }
}
