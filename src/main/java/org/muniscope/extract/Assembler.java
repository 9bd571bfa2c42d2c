package org.muniscope.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Percent;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedTotal.Kind;

/**
 * Joins the rows of a schedule into entries under headings, with subtotals and the totals block.
 *
 * <p>Every row ends in an entry, a heading, a total, or a finding.
 */
final class Assembler {
  private static final Pattern COST =
      Pattern.compile(
          "(?i)\\(?\\s*(?:identified |aggregate |total"
              + " )?cost\\s*[-–—:]*\\s*\\$?\\s*(\\(?[\\d,]{5,}\\)?)");
  private static final Pattern PERCENT =
      Pattern.compile("(\\(?)\\s?([-–]?\\d{0,3}\\.\\d+|\\d{1,3})\\s?(\\)?)\\s?%\\s?(\\)?)");

  /** An entry before its text is read: the rows of one holding. */
  record Entry(List<Row> governors, List<Row> rows) {
    Entry {
      governors = List.copyOf(governors);
      rows = List.copyOf(rows);
    }

    /** In the unit of its column. */
    long principal() {
      return rows.stream()
          .flatMap(row -> row.principal().stream())
          .mapToLong(Amount::value)
          .findFirst()
          .orElseThrow();
    }

    /** In the unit of its column. */
    long value() {
      return valueRow().value().orElseThrow().value();
    }

    /** The row that carries the value. */
    Row valueRow() {
      return rows.stream().filter(row -> row.value().isPresent()).findFirst().orElseThrow();
    }
  }

  /** A heading with the entries under it. */
  static final class Section {
    final Heading heading;
    final Row at;
    final Optional<String> above;
    final List<Entry> entries = new ArrayList<>();
    Optional<Percent> percent;
    Optional<Printed> subtotal = Optional.empty();

    Section(Heading heading, Row at, Optional<String> above) {
      this.heading = heading;
      this.at = at;
      this.above = above;
      this.percent = heading.percent();
    }
  }

  /** A total in the unit of its column. */
  record Printed(Kind kind, String label, Optional<Percent> percent, long amount, Row at) {}

  /** A cost in whole dollars or in the unit of the values, as it stands beside a total. */
  record Cost(String label, long amount, Row at) {}

  final List<Section> sections = new ArrayList<>();
  final List<Printed> totals = new ArrayList<>();
  final List<Cost> costs = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  final List<Row> tail = new ArrayList<>();

  private final RowOrder order;
  private final List<Row> pending = new ArrayList<>();
  private final List<Row> current = new ArrayList<>();
  private final List<Row> label = new ArrayList<>();
  private Optional<String> above = Optional.empty();
  private boolean foot;
  private boolean over;

  Assembler(RowOrder order) {
    this.order = order;
  }

  /** Whether net assets were reached: the schedule has ended. */
  boolean over() {
    return over;
  }

  void take(Row row) {
    if (over) {
      tail.add(row);
      return;
    }
    var text = row.text();
    if (!row.numbers()) {
      takeWords(row, text);
    } else if (row.principal().isEmpty()) {
      takeValue(row, text);
    } else {
      takeAmounts(row, text);
    }
  }

  /** Ends the schedule: what is still open is understood or told. */
  void finish() {
    endEntry();
    if (!foot) {
      abandon();
    }
  }

  private void takeWords(Row row, String text) {
    if (text.isBlank() || Furniture.title(text)) {
      return;
    }
    if (foot || !label.isEmpty()) {
      label.add(row);
      cost(row, text);
      return;
    }
    if (TotalLabel.opens(text) && (pending.isEmpty() || order.first()) && !continuesCurrent(row)) {
      endEntry();
      label.add(row);
      cost(row, text);
      return;
    }
    if (wrappedHeading(row, text)) {
      return;
    }
    var heading = heading(row, text);
    if (heading.isPresent()) {
      open(heading.get(), row);
    } else if (order.first() && !current.isEmpty() && !governs(row, text)) {
      current.add(row);
    } else {
      pending.add(row);
    }
  }

  /** {@code Lease Revenue /} and on the next line {@code Certificates of Participation — 3.1%}. */
  private boolean wrappedHeading(Row row, String text) {
    if (pending.size() != 1 || !order.boldHeads() || !row.bold() || !pending.getFirst().bold()) {
      return false;
    }
    var whole = Heading.withPercent(pending.getFirst().text() + " " + text);
    whole.ifPresent(heading -> {
      var first = pending.removeFirst();
      open(heading, first);
    });
    return whole.isPresent();
  }

  private boolean continuesCurrent(Row row) {
    return order.first() && !current.isEmpty() && row.indent() > current.getFirst().indent() + 2;
  }

  /** In a schedule with numbers on first lines: whether a line of words begins something new. */
  private boolean governs(Row row, String text) {
    if (order.complete(current)) {
      return Governors.endsAsHeading(text)
          || order.hanging() && row.indent() <= current.getFirst().indent() + 1;
    }
    return false;
  }

  private void takeValue(Row row, String text) {
    if (foot || !label.isEmpty() || TotalLabel.opens(text) && !openPrincipal()) {
      endEntry();
      total(row, text);
      return;
    }
    if (openPrincipal()) {
      complete(row);
      return;
    }
    var heading = Heading.withPercent(text).filter(_ -> !text.isBlank());
    if (heading.isPresent()) {
      open(heading.get(), row);
      subtotal(row, "");
    } else if (text.isBlank()
        && row.cell(Role.COUPON).isBlank()
        && row.cell(Role.MATURITY).isBlank()) {
      endEntry();
      var words = pending.stream().map(Row::text).toList();
      if (TotalLabel.opens(String.join(" ", words))) {
        label.addAll(pending);
        pending.clear();
        total(row, text);
      } else {
        abandon();
        subtotal(row, "");
      }
    } else if (row.value().orElseThrow().value() == entriesValue()) {
      endEntry();
      totals.add(
          new Printed(
              Kind.TOTAL_INVESTMENTS,
              words(text),
              Optional.empty(),
              row.value().orElseThrow().value(),
              row));
      foot = true;
    } else {
      endEntry();
      abandon();
      problem(row, "This line has a value but no principal amount; it is not among the holdings.");
    }
  }

  private String words(String last) {
    label.addAll(pending);
    pending.clear();
    var words = labelText(last);
    label.clear();
    return words;
  }

  /** The sum of all entries so far: a line that prints it is the total, however it is worded. */
  private long entriesValue() {
    var open = current.stream().flatMap(row -> row.value().stream()).mapToLong(Amount::value).sum();
    return open
        + sections.stream()
            .flatMap(section -> section.entries.stream())
            .mapToLong(Entry::value)
            .sum();
  }

  private boolean openPrincipal() {
    return (order.first() ? current : pending).stream().anyMatch(row -> row.principal().isPresent())
        && (order.first() ? current : pending).stream().noneMatch(row -> row.value().isPresent());
  }

  private void takeAmounts(Row row, String text) {
    var blank =
        text.isBlank() && row.cell(Role.COUPON).isBlank() && row.cell(Role.MATURITY).isBlank();
    if (TotalLabel.total(text) && row.value().isPresent()
        || blank && pending.isEmpty() && current.isEmpty() && row.value().isPresent()
        || blank && order.first() && row.value().isPresent()
        || !label.isEmpty() && TotalLabel.total(labelText("")) && blank) {
      endEntry();
      total(row, text);
      return;
    }
    if (!label.isEmpty() || foot) {
      label.forEach(each ->
          problem(each, "These words are neither a holding nor a heading nor part of a total."));
      label.clear();
      foot = false;
    }
    if (order.first()) {
      endEntry();
      current.add(row);
    } else if (row.value().isPresent()) {
      complete(row);
    } else {
      if (openPrincipal()) {
        abandon();
      }
      pending.add(row);
    }
  }

  private void complete(Row row) {
    if (order.first()) {
      current.add(row);
      return;
    }
    giveToWordless(row);
    pending.add(row);
    section(row).entries.add(new Entry(List.of(), pending));
    pending.clear();
  }

  /** A page break can leave the numbers of an entry above it and all of its words below. */
  private void giveToWordless(Row row) {
    if (sections.isEmpty() || sections.getLast().entries.isEmpty() || pending.isEmpty()) {
      return;
    }
    var entries = sections.getLast().entries;
    var last = entries.getLast();
    if (last.rows().stream().allMatch(each -> each.text().isBlank())
        && !row.text().isBlank()
        && last.valueRow().line().page() != row.line().page()) {
      var rows = new ArrayList<>(last.rows());
      rows.addAll(pending);
      pending.clear();
      entries.set(entries.size() - 1, new Entry(last.governors(), rows));
    }
  }

  private void endEntry() {
    if (current.isEmpty()) {
      return;
    }
    if (current.stream().anyMatch(row -> row.value().isPresent())) {
      section(current.getFirst()).entries.add(new Entry(pending, current));
      pending.clear();
    } else {
      current.forEach(
          row -> problem(row, "A principal amount without a value was not understood."));
    }
    current.clear();
  }

  private Section section(Row row) {
    if (sections.isEmpty()) {
      var name = above.orElse("Investments");
      sections.add(new Section(new Heading(name, Optional.empty(), false), row, above));
    }
    return sections.getLast();
  }

  private Optional<Heading> heading(Row row, String text) {
    var busy = !pending.isEmpty() || !current.isEmpty() && !order.complete(current);
    var percent = Heading.withPercent(text);
    if (percent.isPresent()) {
      var named = percent.get().jurisdiction().isPresent() || percent.get().continued();
      return percent.filter(_ ->
          named
              || (!order.boldHeads() || row.bold())
                  && (!busy || row.bold() && !pending.isEmpty() && !pending.getLast().bold()));
    }
    var plain = Heading.plain(text);
    var known =
        plain.jurisdiction().isPresent() && !text.strip().matches(".*[:;,.]$")
            || sections.stream().anyMatch(each -> each.heading.name().equals(plain.name()))
            || above.filter(plain.name()::equals).isPresent();
    if (known && (!busy || row.bold() || plain.continued())) {
      return Optional.of(plain);
    }
    var styled =
        row.bold()
            && !order.boldRows()
            && !busy
            && !Governors.endsAsHeading(text)
            && !text.strip().matches(".*[/–—-]$");
    return styled && text.length() < 90 ? Optional.of(plain) : Optional.empty();
  }

  private void open(Heading heading, Row row) {
    var same =
        !sections.isEmpty() && sections.getLast().heading.name().equalsIgnoreCase(heading.name());
    if (same || above.filter(heading.name()::equalsIgnoreCase).isPresent()) {
      if (same && heading.percent().isPresent() && sections.getLast().percent.isEmpty()) {
        sections.getLast().percent = heading.percent();
      }
      return;
    }
    if (heading.continued()) {
      var earlier =
          sections.stream()
              .filter(each -> each.heading.name().equalsIgnoreCase(heading.name()))
              .reduce((_, last) -> last);
      if (earlier.isPresent() && earlier.get() == sections.getLast()) {
        return;
      }
    }
    endEntry();
    abandon();
    if (!sections.isEmpty()
        && sections.getLast().entries.isEmpty()
        && sections.getLast().subtotal.isEmpty()) {
      var parent = sections.removeLast();
      above = Optional.of(parent.heading.name());
      parent.percent.ifPresent(percent ->
          totals.add(
              new Printed(
                  Kind.SECTION, parent.heading.name(), parent.percent, Long.MIN_VALUE, parent.at)));
    }
    sections.add(new Section(heading, row, above));
  }

  private void subtotal(Row row, String words) {
    var section = section(row);
    var printed =
        new Printed(Kind.GROUP, words, Optional.empty(), row.value().orElseThrow().value(), row);
    if (section.subtotal.isEmpty()) {
      section.subtotal = Optional.of(printed);
    } else {
      totals.add(new Printed(Kind.SECTION, words, Optional.empty(), printed.amount(), row));
    }
  }

  private String labelText(String last) {
    var words = new ArrayList<String>();
    label.forEach(row -> words.add(row.text()));
    words.add(last);
    return String.join(" ", words).strip();
  }

  private void total(Row row, String text) {
    cost(row, text);
    var words = labelText(text);
    label.clear();
    var amount = row.value().orElseThrow().value();
    var percents = PERCENT.matcher(COST.matcher(words).replaceAll(""));
    var percent = percents.find() ? Optional.of(percent(percents)) : Optional.<Percent>empty();
    var kind = TotalLabel.kind(words);
    if (kind.isPresent()) {
      totals.add(new Printed(kind.get(), words, percent, amount, row));
      foot |= kind.get() == Kind.TOTAL_INVESTMENTS;
      over |= kind.get() == Kind.NET_ASSETS;
    } else if (foot) {
      totals.add(new Printed(Kind.OTHER, words, percent, amount, row));
    } else if (ofGroup(words)) {
      subtotal(row, words);
    } else {
      totals.add(new Printed(Kind.SECTION, words, percent, amount, row));
    }
  }

  /** "Total Alabama" and a bare "TOTAL" close the group; other totals close what stands above. */
  private boolean ofGroup(String words) {
    if (sections.isEmpty() || sections.getLast().subtotal.isPresent()) {
      return false;
    }
    var name = normal(sections.getLast().heading.name());
    var rest = normal(words.replaceFirst("(?i)^(?:sub)?total\\s*", ""));
    return rest.isEmpty() || rest.startsWith(name) || name.startsWith(rest);
  }

  private static String normal(String text) {
    return text.toLowerCase(java.util.Locale.ROOT)
        .replaceFirst("\\(?(?:identified )?cost.*", "")
        .replaceAll("[^a-z]", "");
  }

  private static Percent percent(java.util.regex.Matcher match) {
    var negative = !match.group(1).isEmpty() || match.group(2).matches("[-–].*");
    var digits = match.group(2).replaceFirst("^[-–]", "");
    return Percent.of(negative ? "-" + digits : digits);
  }

  private void cost(Row row, String text) {
    var match = COST.matcher(text);
    if (match.find()) {
      Amount.read(match.group(1))
          .ifPresent(amount -> costs.add(new Cost(labelText(text), amount.value(), row)));
    }
  }

  private void abandon() {
    pending.forEach(
        row -> problem(row, "This line is neither a holding nor a heading nor a total."));
    pending.clear();
  }

  private void problem(Row row, String message) {
    findings.add(
        new Finding(Finding.Severity.PROBLEM, row.line().source(), row.line().text(), message));
  }

  /** The unit in which an amount stands is told by the schedule. */
  static PrintedTotal printed(Printed total, long unit) {
    var amount =
        total.amount() == Long.MIN_VALUE
            ? Optional.<Dollars>empty()
            : Optional.of(new Dollars(Math.multiplyExact(total.amount(), unit)));
    return new PrintedTotal(
        total.kind(), total.label(), total.percent(), amount, total.at().line().source());
  }
}
