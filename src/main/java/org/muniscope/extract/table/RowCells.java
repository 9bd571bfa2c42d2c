package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muniscope.extract.bond.Ratings;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.Token;

/** The cells of one row while its words are sorted into them. */
final class RowCells {
  private static final Pattern WIDE_COUPON =
      Pattern.compile("(?i)zero|coupon|cpn\\.?|\\d{0,2}\\.\\d+%?(?:\\([a-z]{1,2}\\))+%?");
  private static final Pattern SERIES =
      Pattern.compile("(?i)(?:sub-?)?ser(?:ies|\\.)?|(?:19|20)\\d\\d");

  /** {@code 11/16 at 100.00}, {@code No Opt. Call}, {@code N/A}, {@code Anytime}, a dash. */
  private static final Pattern CALL =
      Pattern.compile("(?i)\\d|\\bcall|\\bopt|\\bn/?[acr]\\b|time\\b|none|[-–—]");

  /** The sign of a number in a column of its own stands nearer to it, in type sizes. */
  private static final double SIGN = 3;

  /** By how much the widths of typed letters differ, in type sizes, at most. */
  private static final double EQUAL = 0.01;

  /** The blank between typed words is narrower, in letters. */
  private static final double TYPED = 1.5;

  /** The columns beside those of the amounts. */
  private static final List<Role> PLACED =
      List.of(
          Role.COUPON, Role.MATURITY, Role.CALL, Role.RATING, Role.STATE, Role.OTHER, Role.REMARK);

  private final Columns columns;
  private final Map<Role, List<Token>> cells = new EnumMap<>(Role.class);

  RowCells(Columns columns) {
    this.columns = columns;
  }

  /** What was sorted so far. */
  Map<Role, List<Token>> all() {
    return cells;
  }

  /** Takes the only word of a cell. */
  void put(Role role, Token token) {
    cells.put(role, List.of(token));
  }

  void add(Role role, Token token) {
    var cell = new ArrayList<>(cells.getOrDefault(role, List.of()));
    cell.add(token);
    cells.put(role, cell);
  }

  /** The word of a column where no other one holds any. */
  Optional<Token> only(Role role) {
    return cells.size() == 1
        ? cells.getOrDefault(role, List.of()).stream().findFirst()
        : Optional.empty();
  }

  void remove(Role role) {
    cells.remove(role);
  }

  /**
   * Takes out what leads a line without words of a bond, or goes on in a percent: it is no remark,
   * but a heading.
   */
  List<Token> heading(List<Token> words) {
    var remark = cells.getOrDefault(Role.REMARK, List.of());
    if (remark.isEmpty() || ofOneBond() || !heads(remark, words)) {
      return List.of();
    }
    cells.remove(Role.REMARK);
    return remark;
  }

  /**
   * Gives the words what stands below the head of the calls and tells of none, on a line without
   * amounts: {@code Revenue Bonds, 5.250%, 7/15/05}.
   */
  void giveUncalled(List<Token> words) {
    var call = cells.getOrDefault(Role.CALL, List.of());
    if (!call.isEmpty() && !CALL.matcher(Token.joined(call)).find()) {
      cells.remove(Role.CALL);
      words.addAll(call);
      words.sort(Comparator.comparingDouble(Token::x));
    }
  }

  private boolean ofOneBond() {
    return cells.keySet().stream().anyMatch(role -> role != Role.REMARK && role.tellsOfOneBond());
  }

  private boolean heads(List<Token> remark, List<Token> words) {
    return words.isEmpty() ? columns.leads(remark.getFirst()) : goOn(remark, words);
  }

  /**
   * Whether words that run on across columns are a heading: {@code Escrowed / Prerefunded -- 22.2%}
   * below {@code FACE AMOUNT} and {@code RATING}.
   */
  static boolean heads(List<Token> tokens) {
    return tokens.size() > 1
        && tokens.stream().anyMatch(token -> token.text().indexOf('%') >= 0)
        && IntStream.range(1, tokens.size())
            .allMatch(at -> running(tokens.get(at - 1), tokens.get(at)))
        && Heading.withPercent(Row.Description.text(tokens)).isPresent();
  }

  /** Whether a word stands no farther off than in running text, or in that of a typewriter. */
  static boolean running(Token last, Token next) {
    return last.runsInto(next)
        || (Math.abs(letter(last) - letter(next)) < EQUAL * next.word().size()
            && next.x() - last.right() < TYPED * letter(next));
  }

  /** The mean width of a letter in points. */
  private static double letter(Token token) {
    return (token.right() - token.x()) / token.text().length();
  }

  /** Whether a percent goes on where a remark ends, as behind a heading: {@code — 98.7%}. */
  private static boolean goOn(List<Token> remark, List<Token> words) {
    var next = words.getFirst();
    return !Character.isLetter(next.text().charAt(0))
        && remark.getLast().x() < next.x()
        && running(remark.getLast(), next);
  }

  /** Whether a word stands right behind a cell. */
  boolean ends(Role role, Token token) {
    var cell = cells.get(role);
    return cell != null && beside(cell.getLast(), token);
  }

  /**
   * Takes a word into the cell of its column beside the amounts.
   *
   * @param before the word of the description that it carries on, where it does
   * @return whether it belongs to such a cell
   */
  boolean take(Token token, Optional<Token> before) {
    for (var role : PLACED) {
      if (goesOn(role, token)
          || (mayEnd(before, role, token)
              && (columns.holds(role, token) || wideCoupon(role, token))
              && CellForms.fits(role, token.text()))) {
        add(role, token);
        return true;
      }
    }
    return false;
  }

  /** Whether the description may end before a cell that follows it closely. */
  private static boolean mayEnd(Optional<Token> before, Role role, Token token) {
    return before.isEmpty()
        || role == Role.CALL
        || (role == Role.RATING && !namesSeries(before.get(), token.text()));
  }

  /** A single letter behind {@code Series} or a year is no rating, wherever it stands. */
  private static boolean namesSeries(Token before, String letter) {
    return letter.length() == 1 && SERIES.matcher(before.text()).matches();
  }

  private boolean goesOn(Role role, Token token) {
    if (!cells.containsKey(role)) {
      return false;
    }
    var last = cells.get(role).getLast();
    return switch (role) {
      case RATING ->
          stroke(last, token)
              || (!last.text().endsWith(")")
                  && Ratings.goesOn(cells.get(role).getFirst().text(), token.text()));
      case REMARK -> running(last, token);
      case COUPON -> token.text().startsWith("%") && beside(last, token);
      case OTHER -> lettered(last, token);
      default -> false;
    };
  }

  /** Whether a letter tells what a date beside the maturity is: {@code 06/01/2009 A}. */
  private static boolean lettered(Token date, Token letter) {
    return letter.text().length() == 1
        && Character.isUpperCase(letter.text().charAt(0))
        && beside(date, letter)
        && Dates.maturity(date.text()).isPresent();
  }

  /** Whether a rating and that of another agency stand beside a stroke: {@code BB- / Aa3}. */
  private static boolean stroke(Token last, Token token) {
    return (last.text().equals("/") || token.text().equals("/"))
        && beside(last, token)
        && Ratings.is(token.text());
  }

  /** Whether a word stands right of another, no farther than the sign of a number can. */
  private static boolean beside(Token cell, Token token) {
    var gap = token.x() - cell.right();
    return gap > -cell.word().size() && gap < SIGN * cell.word().size();
  }

  /** {@code Zero Coupon} and {@code 4.89(s)} are wider than the rates of their column. */
  private boolean wideCoupon(Role role, Token token) {
    return role == Role.COUPON
        && columns
            .of(role)
            .filter(range -> token.right() > range.left() - 4 * token.word().size())
            .filter(range -> token.x() < range.right() + 2 * token.word().size())
            .isPresent()
        && WIDE_COUPON.matcher(token.text()).matches();
  }

  /**
   * Takes the end of a long description that reaches to the column of the coupon or the maturity.
   *
   * @return whether one of them was empty, and the word fits it
   */
  boolean settle(Token token) {
    for (var role : List.of(Role.COUPON, Role.MATURITY)) {
      if (!cells.containsKey(role)
          && columns.holds(role, token)
          && CellForms.fits(role, token.text())) {
        put(role, token);
        return true;
      }
    }
    return false;
  }
}
