package org.muniscope.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a schedule with its words sorted into columns.
 *
 * @param line the line
 * @param words of the description, without leaders
 * @param text those words with single blanks between
 * @param cells the words of the other columns
 * @param principal in the unit of the column
 * @param value in the unit of the column
 * @param marks footnote marks that stand apart from the words
 */
record Row(
    Line line,
    List<Token> words,
    String text,
    Map<Role, List<Token>> cells,
    Optional<Amount> principal,
    Optional<Amount> value,
    List<String> marks) {
  private static final Pattern DASH = Pattern.compile("\\$?[-–—]");
  private static final Pattern HANGING = Pattern.compile("[a-z]");
  private static final Pattern ZERO_COUPON = Pattern.compile("(?i)zero|coupon|cpn\\.?");
  private static final Pattern PART_OF_COUPON =
      Pattern.compile("\\d/\\d{1,2}%?|%|(?i)zero|coupon|cpn\\.?|var\\.?|n/?a|[-–—]");
  private static final Pattern NO_MATURITY = Pattern.compile("(?i)[-–—]|var\\.?|n/?a");
  private static final Pattern DIGITS = Pattern.compile("[\\d.,]+%?");

  Row {
    words = List.copyOf(words);
    cells = Map.copyOf(cells);
    marks = List.copyOf(marks);
  }

  static Row of(Line line, Columns columns) {
    var words = new ArrayList<Token>();
    var cells = new EnumMap<Role, List<Token>>(Role.class);
    var marks = new ArrayList<String>();
    Optional<Amount> principal = Optional.empty();
    Optional<Amount> value = Optional.empty();
    for (var token : unhung(line, marks)) {
      var text = token.text();
      var amount = Amount.read(text).or(() -> nil(token, columns));
      if (token.raised()) {
        marks.addAll(besideOther(token, cells) ? List.of() : Marks.split(text));
      } else if (amount.isPresent() && value.isEmpty() && columns.holds(Role.VALUE, token)) {
        value = amount;
        marks.addAll(amount.get().marks());
        cells.put(Role.VALUE, List.of(token));
      } else if (amount.isPresent()
          && principal.isEmpty()
          && columns.holds(Role.PRINCIPAL, token)) {
        principal = amount;
        marks.addAll(amount.get().marks());
        cells.put(Role.PRINCIPAL, List.of(token));
      } else if (Marks.alone(text)
          && (value.isPresent() || (principal.isPresent() && afterNumbers(token, columns)))) {
        marks.addAll(Marks.split(text));
      } else if (words.isEmpty() && Marks.sign(text)) {
        marks.addAll(Marks.split(text));
      } else if (!text.equals("$") && !Leaders.is(text)) {
        place(token, columns, words, cells);
      }
    }
    return new Row(line, words, text(words), cells, principal, value, marks);
  }

  /** Without a letter that hangs before the words of the line, which is a mark. */
  private static List<Token> unhung(Line line, List<String> marks) {
    var tokens = line.tokens();
    if (tokens.size() < 2
        || !HANGING.matcher(tokens.getFirst().text()).matches()
        || !Character.isUpperCase(tokens.get(1).text().charAt(0))
        || tokens.get(1).x() - tokens.getFirst().x() < line.size()) {
      return tokens;
    }
    marks.add(tokens.getFirst().text());
    return tokens.subList(1, tokens.size());
  }

  /** A mark beside a further column is not the holding's. */
  private static boolean besideOther(Token token, Map<Role, List<Token>> cells) {
    return cells.getOrDefault(Role.OTHER, List.of()).stream()
        .anyMatch(cell -> Math.abs(token.x() - cell.right()) < cell.word().size());
  }

  /** A dash in a column of amounts is nothing. */
  private static Optional<Amount> nil(Token token, Columns columns) {
    return DASH.matcher(token.text()).matches()
            && (columns.holds(Role.VALUE, token) || columns.holds(Role.PRINCIPAL, token))
        ? Optional.of(new Amount(0, List.of(), 1))
        : Optional.empty();
  }

  private static boolean afterNumbers(Token token, Columns columns) {
    return columns.of(Role.PRINCIPAL).filter(range -> token.x() > range.right() - 1).isPresent()
        && columns.of(Role.VALUE).filter(range -> range.left() > token.x()).isPresent();
  }

  private static void place(
      Token token, Columns columns, List<Token> words, Map<Role, List<Token>> cells) {
    for (var role : List.of(Role.COUPON, Role.MATURITY, Role.CALL, Role.RATING, Role.OTHER)) {
      if ((columns.holds(role, token) || zeroCoupon(role, token, columns))
          && fits(role, token.text())) {
        var cell = new ArrayList<>(cells.getOrDefault(role, List.of()));
        cell.add(token);
        cells.put(role, cell);
        return;
      }
    }
    words.add(token);
  }

  /** {@code Zero Coupon} is wider than the rates of its column. */
  private static boolean zeroCoupon(Role role, Token token, Columns columns) {
    return role == Role.COUPON
        && ZERO_COUPON.matcher(token.text()).matches()
        && columns
            .of(role)
            .filter(range -> token.right() > range.left() - 4 * token.word().size())
            .filter(range -> token.x() < range.right() + 2 * token.word().size())
            .isPresent();
  }

  private static boolean fits(Role role, String text) {
    var bare = Columns.bare(text);
    return switch (role) {
      case COUPON -> Coupons.read(bare).isPresent() || PART_OF_COUPON.matcher(bare).matches();
      case MATURITY -> Dates.maturity(bare).isPresent() || NO_MATURITY.matcher(bare).matches();
      case CALL -> true;
      case RATING -> Ratings.is(text);
      case OTHER ->
          Amount.read(text).isPresent()
              || Dates.maturity(bare).isPresent()
              || DIGITS.matcher(text).matches();
      case DESCRIPTION, PRINCIPAL, VALUE -> false;
    };
  }

  private static String text(List<Token> words) {
    return words.stream()
        .map(token -> Leaders.strip(token.text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The words of another column; blank where there are none. */
  String cell(Role role) {
    return cells.getOrDefault(role, List.of()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /** The left edge of the words; of the whole line where there are none. */
  double indent() {
    return words.isEmpty() ? line.x() : words.getFirst().x();
  }

  /** The left edge of a raised mark before the words; of the words where there is none. */
  double markIndent() {
    var first = line.tokens().stream().filter(Token::raised).mapToDouble(Token::x).min();
    return Math.min(indent(), first.orElse(indent()));
  }

  boolean bold() {
    return !words.isEmpty() && words.stream().allMatch(token -> token.word().bold());
  }

  /** Whether nothing but amounts stands in it. */
  boolean bare() {
    return text().isBlank() && cell(Role.COUPON).isBlank() && cell(Role.MATURITY).isBlank();
  }

  boolean numbers() {
    return principal.isPresent() || value.isPresent();
  }
}
