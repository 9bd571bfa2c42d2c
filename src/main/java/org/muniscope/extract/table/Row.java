package org.muniscope.extract.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.form.Hyphens;
import org.muniscope.extract.form.Leaders;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.Token;

/**
 * A line of a schedule with its words sorted into columns.
 *
 * @param line the line
 * @param description the words outside the other columns
 * @param cells the words of the other columns
 * @param amounts the numbers in the columns of amounts
 * @param marks footnote marks that stand apart from the words
 * @param setting where and how the words are set
 */
public record Row(
    Line line,
    Description description,
    Map<Role, List<Token>> cells,
    Amounts amounts,
    List<String> marks,
    Setting setting) {
  /**
   * The words of a row, and what they are when no entry.
   *
   * @param words without leaders
   * @param text those words with single blanks between
   * @param heading what the words are when they end with a percent as headings do
   * @param opensTotal whether the words open a line of the totals
   */
  public record Description(
      List<Token> words, String text, Optional<Heading> heading, boolean opensTotal) {
    public Description {
      words = List.copyOf(words);
    }

    static Description of(List<Token> words) {
      var text = text(words);
      return new Description(words, text, Heading.withPercent(text), TotalLabel.opens(text));
    }

    /** Words with single blanks between, without leaders. */
    static String text(List<Token> words) {
      return words.stream()
          .map(token -> Leaders.strip(token.text()))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * The numbers of a row, in the units of their columns.
   *
   * @param sum of its group, right of the value of the last holding
   */
  public record Amounts(Optional<Amount> principal, Optional<Amount> value, Optional<Amount> sum) {}

  /** A column of a page. */
  public record Place(int page, int column) {}

  /**
   * Where and how the words of a row are set; asked of each row many times.
   *
   * @param indent the left edge of the words; of the whole line where there are none
   * @param markIndent the left edge of a raised mark before the words; of these where there is none
   * @param bold whether all words are
   */
  public record Setting(Place place, double indent, double markIndent, boolean bold) {
    static Setting of(Line line, List<Token> words) {
      var indent = words.isEmpty() ? line.x() : words.getFirst().x();
      var markIndent = indent;
      for (var token : line.tokens()) {
        markIndent = token.raised() ? Math.min(markIndent, token.x()) : markIndent;
      }
      var bold = !words.isEmpty();
      for (var token : words) {
        bold &= token.word().bold();
      }
      return new Setting(new Place(line.page().number(), line.column()), indent, markIndent, bold);
    }
  }

  /** The blank in {@code 12/1 /2037}. */
  private static final Pattern BROKEN_DATE =
      Pattern.compile("(?<=\\b\\d{1,2}) (?=/\\d)|(?<=\\b\\d{1,2}/) (?=\\d)");

  public Row {
    cells = Map.copyOf(cells);
    marks = List.copyOf(marks);
  }

  /** A line that is all words. */
  public static Row ofWords(Line line) {
    return of(line, Columns.NONE);
  }

  static Row of(Line line, Columns columns) {
    return new RowReader(columns).read(line);
  }

  /**
   * The words of several rows; words that were broken at a hyphen and dates that were broken at a
   * stroke are whole again.
   */
  public static String joined(Stream<String> texts) {
    var all = new StringBuilder();
    texts.filter(text -> !text.isBlank()).forEach(text -> Hyphens.add(all, text));
    var words = all.toString();
    var broken = words.contains(" /") || words.contains("/ ");
    return broken ? BROKEN_DATE.matcher(words).replaceAll("") : words;
  }

  /** The words of several rows as those of one bond or issuer, which a page may repeat. */
  public static String text(List<Row> rows) {
    return joined(rows.stream().map(row -> Continued.without(row.text())));
  }

  /** The words of the description, without leaders. */
  public List<Token> words() {
    return description.words();
  }

  /** The words of the description with single blanks between. */
  public String text() {
    return description.text();
  }

  /** Where its words would end with the first word of another row behind them. */
  public double rightWith(Row next) {
    var word = next.words().getFirst();
    return words().getLast().right() + word.right() - word.x();
  }

  /** What the words are when they end with a percent as headings do. */
  public Optional<Heading> heading() {
    return description.heading();
  }

  /** The same row, whose words are no heading. */
  Row withoutHeading() {
    var plain = new Description(words(), text(), Optional.empty(), description.opensTotal());
    return new Row(line, plain, cells, amounts, marks, setting);
  }

  /** Whether the words open a line of the totals. */
  public boolean opensTotal() {
    return description.opensTotal();
  }

  /** The principal amount in the unit of its column. */
  public Optional<Amount> principal() {
    return amounts.principal();
  }

  /** The value in the unit of its column. */
  public Optional<Amount> value() {
    return amounts.value();
  }

  /** The page column that it stands in: indents compare only within one. */
  public Place place() {
    return setting.place();
  }

  /** The words of another column; blank where there are none. */
  public String cell(Role role) {
    return Token.joined(cells.getOrDefault(role, List.of()));
  }

  /** Whether words stand in another column. */
  public boolean tells(Role role) {
    return cells.containsKey(role);
  }

  /** The left edge of the words; of the whole line where there are none. */
  public double indent() {
    return setting.indent();
  }

  /** The left edge of a raised mark before the words; of the words where there is none. */
  public double markIndent() {
    return setting.markIndent();
  }

  /** Whether all words are bold; not so where there are none. */
  public boolean bold() {
    return setting.bold();
  }

  /** The sum of its group, right of the value of the last holding. */
  public Optional<Amount> sum() {
    return amounts.sum();
  }

  /** What it sums, as a row of a total: the value where no sum stands beside that. */
  public long total() {
    return sum().or(this::value).orElseThrow().value();
  }

  /**
   * The principal that it sums, as a row of a total; that beside a holding's value is the
   * holding's.
   */
  public Optional<Amount> totalPrincipal() {
    return sum().isPresent() ? Optional.empty() : principal();
  }

  /** Whether nothing but amounts stands in it. */
  public boolean bare() {
    return text().isBlank() && !tells(Role.COUPON) && !tells(Role.MATURITY);
  }

  /** Whether a principal amount or a value stands in it. */
  public boolean numbers() {
    return principal().isPresent() || value().isPresent();
  }
}
