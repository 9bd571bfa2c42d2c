package org.muniscope.extract.group;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.extract.form.Brackets;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.Token;
import org.muniscope.model.Box;
import org.muniscope.model.Holding;
import org.muniscope.model.Source;

/**
 * The rows of one holding before its text is read.
 *
 * @param governors rows of words that stood before the numbers and may govern further entries
 * @param rows the rows of the entry; one of them carries the principal and one the value
 */
public record Entry(List<Row> governors, List<Row> rows) {
  /** What stands in a column where there is nothing to tell. */
  private static final Pattern NOTHING = Pattern.compile("(?i)[-–—]|var\\.?|n/?a");

  private static final List<String> BREAKING_OFF = List.of(",", " due", " Series", " Ser", " Ser.");

  /** {@code 12/1/34 1,} before {@code 755,000}. */
  private static final Pattern BEGUN = Pattern.compile("(?:.*\\s)?\\$?\\d{1,3}(?:,\\d{3})*,");

  /** What the words of a column are in the holding. */
  private static final Map<Role, Holding.Part> PARTS =
      Map.of(
          Role.COUPON, Holding.Part.COUPON,
          Role.MATURITY, Holding.Part.MATURITY,
          Role.PRINCIPAL, Holding.Part.PRINCIPAL,
          Role.VALUE, Holding.Part.VALUE);

  public Entry {
    governors = List.copyOf(governors);
    rows = List.copyOf(rows);
  }

  /** The same entry with words that stand below it. */
  Entry with(List<Row> words) {
    return new Entry(governors, Stream.concat(rows.stream(), words.stream()).toList());
  }

  /** In the unit of its column. */
  public long principal() {
    return first(row -> row.principal().isPresent()).principal().orElseThrow().value();
  }

  /** In the unit of its column. */
  public long value() {
    return valueRow().value().orElseThrow().value();
  }

  /** The row that carries the value. */
  public Row valueRow() {
    return first(row -> row.value().isPresent());
  }

  /** Most have one row, and all are asked many times. */
  private Row first(Predicate<Row> wanted) {
    for (var row : rows) {
      if (wanted.test(row)) {
        return row;
      }
    }
    throw new NoSuchElementException("an entry has a principal and a value");
  }

  /** Whether a row of it stands in the same page column. */
  boolean beside(Row other) {
    return rows.stream().anyMatch(row -> row.line().beside(other.line()));
  }

  /** Whether no row of it has words. */
  boolean wordless() {
    return rows.stream().allMatch(row -> row.text().isBlank());
  }

  /**
   * Whether its words break off, as {@code (Mercy Hospital) Ser.} does, and those of a row end
   * them.
   */
  boolean goesOn(Row row) {
    var text = String.join(" ", rows.stream().map(Row::text).toList()).strip();
    var closes = !Brackets.closed(text) && Brackets.closed(text + row.text());
    return closes || BREAKING_OFF.stream().anyMatch(text::endsWith);
  }

  /** The words of a column; blank where it tells nothing. */
  public String cell(Role role) {
    var words = new StringJoiner(" ");
    for (var row : rows) {
      var cell = row.cell(role);
      if (!cell.isBlank()) {
        words.add(cell);
      }
    }
    return NOTHING.matcher(words.toString()).matches() ? "" : words.toString();
  }

  /** Whether the words right before its principal amount end with digits that a comma cuts off. */
  public boolean breaksAmount() {
    return rows.stream().anyMatch(Entry::endsInAmount);
  }

  private static boolean endsInAmount(Row row) {
    if (row.principal().isEmpty()
        || !row.text().endsWith(",")
        || !BEGUN.matcher(row.text()).matches()) {
      return false;
    }
    var left = row.cells().getOrDefault(Role.PRINCIPAL, row.words()).getFirst().x();
    var right = row.words().getLast().right();
    return left > right && left - right < row.line().size();
  }

  /** Where it stands on the page of its value, and where its parts do. */
  public Holding.Places places() {
    var page = valueRow().line().page();
    var box =
        rows.stream()
            .filter(row -> row.line().page() == page)
            .map(row -> row.line().box())
            .reduce(Box::union)
            .orElseThrow();
    var parts = new EnumMap<Holding.Part, Source>(Holding.Part.class);
    for (var row : rows) {
      row.cells()
          .forEach((role, cell) -> {
            if (PARTS.containsKey(role)) {
              parts.putIfAbsent(PARTS.get(role), row.line().page().shown(Token.box(cell)));
            }
          });
    }
    return new Holding.Places(page.shown(box), parts);
  }
}
