package org.muniscope.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TableHead;
import org.muniscope.extract.text.WordedCells;

/**
 * What will be a table: the lines below a head in one page column, not yet sorted into columns.
 *
 * @param head its own, or the one of the page before
 * @param title the lines right above its own head
 * @param beside words on the lines of the head
 * @param below the lines below the head
 * @param notes the notes at the foot of the page, below those
 */
record Cut(
    TableHead head, List<Line> title, List<Line> beside, List<Line> below, List<Line> notes) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /**
   * What the date of a maturity follows, with a rating and amounts behind it or not: {@code 5.25%
   * due}.
   */
  private static final Pattern DATELESS =
      Pattern.compile(".*(?:\\b(?i:due)|%,?)(?: (?:[\\d,$ ]+|[A-DNW][\\w+/.-]{0,12}))*");

  /** Lines of one description are closer than this, and begin nearer, in type sizes. */
  private static final double LEADING = 1.6;

  private static final double INDENT = 4;

  Cut {
    below = List.copyOf(below);
  }

  /** Whether a line has a principal or a value; reads it only where no amount is below the head. */
  boolean numbered() {
    return content(below).anyMatch(line -> Columns.valued(head, line))
        || read().rows().stream().anyMatch(Row::numbers);
  }

  /** Sorts the lines into columns. */
  Table read() {
    var dated = joined(head, Role.MATURITY, WordedCells.DATES, below);
    var lines = joined(head, Role.COUPON, WordedCells.RATES, dated);
    var columns = Columns.learn(head.ofLastFund(), lines);
    var headings =
        Stream.concat(title.stream(), beside.stream())
            .filter(line -> Heading.withPercent(line.text()).isPresent())
            .filter(line -> !listed(line, title))
            .map(Row::ofWords);
    var rows = content(Margin.apart(head, lines)).map(line -> Row.of(line, columns)).toList();
    var entries = EndRates.known(LowerWords.joined(CentredRows.joined(rows))).stream();
    return new Table(head, title, Stream.concat(headings, entries).toList(), notes);
  }

  /** The lines that are neither furniture nor the head once more. */
  private Stream<Line> content(List<Line> lines) {
    return IntStream.range(0, lines.size())
        .filter(at -> !Furniture.always(lines.get(at).text()) || endsWords(lines, at))
        .mapToObj(lines::get)
        .filter(line -> !head.repeatedBy(line));
  }

  /** The lines with the words of a column's cells joined, where the table has that column. */
  private static List<Line> joined(TableHead head, Role role, WordedCells cells, List<Line> lines) {
    return head.of(role).isPresent() ? lines.stream().map(cells::joined).toList() : lines;
  }

  /** Whether a line above the head is one of a list of shares: {@code Health care 21.4%}. */
  private static boolean listed(Line line, List<Line> title) {
    return apart(line)
        && title.stream()
            .filter(other -> !other.equals(line) && apart(other))
            .anyMatch(other -> Math.abs(other.right() - line.right()) < line.size());
  }

  /** Whether the last word stands in a column of its own. */
  private static boolean apart(Line line) {
    var tokens = line.tokens();
    var last = tokens.size() - 1;
    return last > 0 && tokens.get(last).x() - tokens.get(last - 1).right() > INDENT * line.size();
  }

  /**
   * Whether a number or a date alone ends the words right above it, {@code Phase / 2} or {@code
   * 5.25% due / July 1, 2031}, within a page.
   */
  private static boolean endsWords(List<Line> lines, int at) {
    var line = lines.get(at);
    var within = at > 0 && at + 1 < lines.size() && line.beside(lines.get(at + 1));
    if (!within) {
      return false;
    }
    var above = lines.get(at - 1);
    var dated = Dates.read(line.text()).isPresent() && DATELESS.matcher(above.text()).matches();
    if (!dated && !NUMBER.matcher(line.text()).matches()) {
      return false;
    }
    var down = line.baseline() - above.baseline();
    return line.beside(above)
        && down > 0
        && down < LEADING * line.size()
        && above.tokens().stream()
            .anyMatch(word -> Math.abs(line.x() - word.x()) < INDENT * line.size());
  }
}
