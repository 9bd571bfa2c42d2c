package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TableHead;
import org.muniscope.extract.text.Token;

/**
 * Where the columns of a table stand: its head tells roughly, the cells below it exactly.
 *
 * @param ranges the columns that are set apart from the description
 * @param remarks columns of words beside the description
 * @param leading the one of these with which rows begin, where they do
 * @param others columns whose cells are not read
 */
record Columns(
    Map<Role, Range> ranges, List<Range> remarks, Optional<Range> leading, List<Range> others) {
  /** From left to right in points, with the width of a letter of slack. */
  record Range(double left, double right, double slack) {
    Range to(Range other) {
      return new Range(Math.min(left, other.left), Math.max(right, other.right), slack);
    }

    boolean holds(Token token) {
      return token.middle() >= left - slack && token.middle() <= right + slack;
    }

    /** Whether a word lies in it from end to end. */
    boolean spans(Token token) {
      return token.x() >= left && token.right() <= right;
    }
  }

  private static final Pattern UNIT = Pattern.compile("(?i)amounts|000|thousand");

  /** Of a line that is all words. */
  static final Columns NONE = new Columns(Map.of(), List.of(), Optional.empty(), List.of());

  Columns {
    ranges = Map.copyOf(ranges);
    remarks = List.copyOf(remarks);
    others = List.copyOf(others);
  }

  Optional<Range> of(Role role) {
    return Optional.ofNullable(ranges.get(role));
  }

  boolean holds(Role role, Token token) {
    return switch (role) {
      case OTHER -> others.stream().anyMatch(range -> range.holds(token));
      case REMARK -> remarks.stream().anyMatch(range -> range.holds(token));
      default -> {
        var range = ranges.get(role);
        yield range != null && range.holds(token);
      }
    };
  }

  /** Whether an amount stands in a column, even where the marks behind it reach far out of that. */
  boolean holds(Role role, Token token, Amount amount) {
    return holds(role, token)
        || (!amount.marks().isEmpty()
            && of(role).filter(range -> range.spans(token.begin(amount.length()))).isPresent());
  }

  /** Whether a word stands right of the principal amounts and left of the values. */
  boolean amongAmounts(Token token) {
    return of(Role.PRINCIPAL).filter(range -> token.x() > range.right() - 1).isPresent()
        && of(Role.VALUE).filter(range -> range.left() > token.x()).isPresent();
  }

  /** Whether a word stands in a column of words with which rows begin. */
  boolean leads(Token token) {
    return leading.filter(range -> range.holds(token)).isPresent();
  }

  /** Whether a word can be the sum of a group, right of the values. */
  boolean sum(Token token) {
    var text = token.text();
    return (text.indexOf(',') > 0 || text.equals("0"))
        && !holds(Role.OTHER, token)
        && of(Role.VALUE).filter(range -> token.x() > range.right()).isPresent();
  }

  /** Learns the columns below a head. */
  static Columns learn(TableHead head, List<Line> lines) {
    var cells = CellsBelow.of(head, lines);
    var size = lines.isEmpty() ? 8 : lines.getFirst().size();
    var ranges = new EnumMap<Role, Range>(Role.class);
    var remarks = new ArrayList<Range>();
    var others = new ArrayList<Range>();
    for (var column : head.heads()) {
      switch (column.role()) {
        case PRINCIPAL, VALUE, COUPON, MATURITY ->
            ranges.putIfAbsent(
                column.role(),
                Alignment.of(numbers(cells.getOrDefault(column.role(), List.of())), size)
                    .orElse(new Range(column.left(), column.right(), 1.5 * size)));
        case RATING -> {
          var each = between(head, column, size);
          if (ranges.containsKey(Role.RATING)) {
            ranges.computeIfPresent(
                Role.RATING, (_, range) -> follows(head, column) ? range.to(each) : range);
          } else {
            ranges.put(
                Role.RATING,
                Alignment.ofRatings(column, cells.getOrDefault(Role.RATING, List.of()), size)
                    .orElse(each));
          }
        }
        case CALL ->
            ranges.merge(
                Role.CALL,
                between(head, column, size),
                (range, each) -> follows(head, column) ? range.to(each) : range);
        case STATE -> ranges.putIfAbsent(column.role(), between(head, column, size));
        case REMARK ->
            Alignment.of(below(head, column, cells.getOrDefault(Role.REMARK, List.of())), size)
                .ifPresent(remarks::add);
        case OTHER -> {
          if (!UNIT.matcher(column.text()).find()) {
            others.add(between(head, column, size));
          }
        }
        case DESCRIPTION -> {}
      }
    }
    var leading = remarks.stream().filter(range -> begins(range, lines)).findFirst();
    return new Columns(ranges, remarks, leading, others);
  }

  /** Whether an amount stands nearest to the head of the values. */
  static boolean valued(TableHead head, Line line) {
    return CellsBelow.of(head, List.of(line)).containsKey(Role.VALUE);
  }

  /** The cells that begin with digits, where there are any: {@code Zero Coupon} is wider. */
  private static List<Token> numbers(List<Token> cells) {
    var numbers =
        cells.stream().filter(each -> !Character.isLetter(each.text().charAt(0))).toList();
    return numbers.isEmpty() ? cells : numbers;
  }

  /** Whether words of a line stand farther apart than in running text. */
  private static boolean cells(Line line) {
    var tokens = line.tokens();
    return IntStream.range(1, tokens.size())
        .anyMatch(at -> !tokens.get(at - 1).runsInto(tokens.get(at)));
  }

  /** Whether more lines begin in a column, and go on beside it, than have words left of it. */
  private static boolean begins(Range range, List<Line> lines) {
    var inside =
        lines.stream().filter(line -> range.holds(line.tokens().getFirst()) && cells(line)).count();
    var left = lines.stream().filter(line -> line.x() < range.left() - range.slack()).count();
    return inside > left;
  }

  /** The cells that stand nearest to a head among those of words. */
  private static List<Token> below(TableHead head, TableHead.Head column, List<Token> cells) {
    var worded =
        head.heads().stream()
            .filter(each -> each.role() == Role.REMARK || each.role() == Role.DESCRIPTION)
            .toList();
    return cells.stream()
        .filter(cell ->
            worded.stream()
                .noneMatch(each -> each.distance(cell.middle()) < column.distance(cell.middle())))
        .toList();
  }

  /** Whether the column before holds the same: {@code S&P | Moody's}, {@code Call | Call Price}. */
  private static boolean follows(TableHead head, TableHead.Head column) {
    var at = head.heads().indexOf(column);
    return at > 0 && head.heads().get(at - 1).role() == column.role();
  }

  /** A column of words reaches half-way to its neighbours. */
  private static Range between(TableHead head, TableHead.Head column, double size) {
    var at = head.heads().indexOf(column);
    var left = column.left() - 1.5 * size;
    var right = column.right() + 1.5 * size;
    if (at > 0 && head.heads().get(at - 1).role() != Role.DESCRIPTION) {
      left = Math.max(left, (head.heads().get(at - 1).right() + column.left()) / 2);
    }
    if (at + 1 < head.heads().size()) {
      right = Math.min(right, (head.heads().get(at + 1).left() + column.right()) / 2);
    }
    return new Range(left, Math.max(left, right), 0);
  }
}
