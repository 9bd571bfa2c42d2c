package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Amount;
import org.muniscope.extract.form.Leaders;
import org.muniscope.extract.form.Marks;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.Token;

/** Sorts the words of one line of a schedule into the columns of its table. */
final class RowReader {
  private static final Pattern DASH = Pattern.compile("\\$?[-–—]");
  private static final Pattern PERCENT = Pattern.compile("\\(?\\d{0,3}\\.?\\d+\\)?%\\)?");

  /** Behind a principal amount: {@code $ 12,200 M}. */
  private static final String THOUSAND = "M";

  /** Behind words it stands for times: {@code (1-month USLIBOR x / 0.67 + 0.850%)}. */
  private static final String TIMES = "x";

  /** No filing counts its notes beyond this. */
  private static final int MARKS = 30;

  /** A mark in a column of its own stands farther from the words, in type sizes. */
  private static final double APART = 1.5;

  /** Behind these a number is a name, wherever it stands: {@code Series A, Class 1}. */
  private static final Set<String> COUNTED =
      Set.of("Class", "District", "Issue", "No.", "Phase", "Project", "Series", "Ser.", "Tranche");

  /** Words of the description that may be cells: the last ones before a blank. */
  private final List<Token> doubtful = new ArrayList<>();

  private final Columns columns;
  private final List<Token> words = new ArrayList<>();
  private final RowCells cells;
  private final List<String> marks = new ArrayList<>();
  private Optional<Amount> principal = Optional.empty();
  private Optional<Amount> value = Optional.empty();
  private Optional<Amount> sum = Optional.empty();

  RowReader(Columns columns) {
    this.columns = columns;
    cells = new RowCells(columns);
  }

  Row read(Line line) {
    var tokens = TouchingRatings.apart(SecurityNumbers.off(HungMarks.off(line, marks)), columns);
    if (RowCells.heads(tokens)) {
      words.addAll(tokens);
    } else {
      sort(tokens);
    }
    words.addAll(0, cells.heading(words));
    if (principal.isPresent() && value.isPresent()) {
      settle();
    } else if (principal.isEmpty() && value.isEmpty() && !words.isEmpty()) {
      cells.giveUncalled(words);
      takeSum(words.getLast());
    }
    var description = Row.Description.of(words);
    if (description.heading().isPresent() && value.isEmpty()) {
      takeMark();
    } else if (leadsWords()) {
      words.addFirst(cells.only(Role.PRINCIPAL).orElseThrow());
      cells.remove(Role.PRINCIPAL);
      principal = Optional.empty();
      description = Row.Description.of(words);
    }
    return new Row(
        line,
        description,
        cells.all(),
        new Row.Amounts(principal, value, sum),
        marks,
        Row.Setting.of(line, words));
  }

  private void sort(List<Token> tokens) {
    for (var at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      var follows = at > 0 && follows(tokens.get(at - 1), token);
      var leads = at + 1 < tokens.size() && token.runsInto(tokens.get(at + 1));
      if (markBeforeValue(tokens, at)) {
        marks.addAll(Marks.split(token.text()));
      } else if (at + 1 < tokens.size() && beforePercent(token, tokens.get(at + 1))) {
        words.add(token);
      } else {
        take(token, follows, leads);
      }
    }
  }

  /**
   * Gives the columns beside the amounts what a long description reached into them with; and a
   * number that stands alone right of the values, whose words are on other lines, to no column.
   */
  private void settle() {
    if (words.size() == 1 && right(words.getFirst())) {
      cells.add(Role.OTHER, words.removeLast());
    }
    for (var token : doubtful) {
      if (cells.settle(token)) {
        words.remove(token);
      }
    }
  }

  /**
   * Takes the next word.
   *
   * @param follows whether it carries on the words of the description
   * @param leads whether the next word stands no farther off than in running text
   */
  private void take(Token token, boolean follows, boolean leads) {
    var text = token.text();
    var amount =
        follows && (leads || (COUNTED.contains(words.getLast().text()) && text.indexOf(',') < 0))
            ? Optional.<Amount>empty()
            : Amount.read(text).or(() -> follows ? Optional.empty() : nil(token));
    if (token.raised()) {
      marks.addAll(Marks.raised(text));
    } else if (value.isEmpty() && holds(Role.VALUE, token, amount)) {
      value = amount;
      marks.addAll(amount.get().marks());
      cells.put(Role.VALUE, token);
    } else if (principal.isEmpty() && holds(Role.PRINCIPAL, token, amount)) {
      principal = amount;
      marks.addAll(amount.get().marks());
      cells.put(Role.PRINCIPAL, token);
    } else if (amount.isPresent() && value.isPresent() && columns.sum(token)) {
      sum = amount;
    } else if (text.equals(THOUSAND) && cells.ends(Role.PRINCIPAL, token)) {
      principal = principal.map(Amount::thousands);
    } else if (Marks.alone(text)
        && !(follows && (leads || text.equals(TIMES)))
        && (value.isPresent() || (principal.isPresent() && columns.amongAmounts(token)))) {
      marks.addAll(Marks.split(text));
    } else if (words.isEmpty() && Marks.sign(text)) {
      marks.addAll(Marks.split(text));
    } else if (!text.equals("$") && !Leaders.is(text)) {
      place(token, follows);
      if (follows && !leads) {
        doubtful.add(token);
      }
    }
  }

  private boolean holds(Role role, Token token, Optional<Amount> amount) {
    return amount.filter(each -> columns.holds(role, token, each)).isPresent();
  }

  /** Sums can stand in a column of their own, right of the values. */
  private void takeSum(Token token) {
    if (columns.sum(token) && cells.all().isEmpty()) {
      value = Amount.read(token.text());
      value.ifPresent(sum -> {
        marks.addAll(sum.marks());
        cells.put(Role.VALUE, words.removeLast());
      });
    }
  }

  /** A mark before the value, apart from the words or behind another cell. */
  private boolean markBeforeValue(List<Token> tokens, int at) {
    var token = tokens.get(at);
    return at > 0
        && (!endsWords(tokens.get(at - 1))
            || token.x() - tokens.get(at - 1).right() > APART * token.word().size())
        && Marks.alone(token.text())
        && tokens.subList(at + 1, tokens.size()).stream()
            .filter(next -> !next.text().equals("$"))
            .findFirst()
            .filter(next -> columns.holds(Role.VALUE, next))
            .flatMap(next -> Amount.read(next.text()))
            .isPresent();
  }

  /** A small number before a heading is its mark, even where principal amounts stand. */
  private void takeMark() {
    principal
        .filter(amount -> amount.value() > 0 && amount.value() < MARKS)
        .ifPresent(amount -> {
          principal = Optional.empty();
          cells.remove(Role.PRINCIPAL);
          marks.add(Long.toString(amount.value()));
        });
  }

  /** A small number that runs into the words behind it is one of them: {@code Class / 1 (AGM)}. */
  private boolean leadsWords() {
    return principal.filter(amount -> amount.value() < MARKS).isPresent()
        && !words.isEmpty()
        && cells.only(Role.PRINCIPAL).filter(each -> each.runsInto(words.getFirst())).isPresent();
  }

  private boolean endsWords(Token token) {
    return !words.isEmpty() && words.getLast().equals(token);
  }

  private boolean follows(Token before, Token token) {
    return endsWords(before) && !Leaders.end(before.text()) && before.runsInto(token);
  }

  /** A dash before a percent belongs to the words, wherever it stands: {@code Shares — 100.0%}. */
  private boolean beforePercent(Token dash, Token next) {
    return next.text().indexOf('%') >= 0
        && DASH.matcher(dash.text()).matches()
        && PERCENT.matcher(next.text()).matches()
        && !columns.holds(Role.OTHER, next)
        && !columns.holds(Role.COUPON, next);
  }

  /** A dash in a column of amounts is nothing. */
  private Optional<Amount> nil(Token token) {
    return DASH.matcher(token.text()).matches()
            && (columns.holds(Role.VALUE, token) || columns.holds(Role.PRINCIPAL, token))
        ? Optional.of(new Amount(0, List.of(), 1))
        : Optional.empty();
  }

  /** A number right of the values, where the words stand left of them, is of no known column. */
  private boolean beyond(Token token) {
    return value.isPresent()
        && !words.isEmpty()
        && columns
            .of(Role.VALUE)
            .filter(range -> words.getLast().right() < range.left())
            .isPresent()
        && right(token);
  }

  private boolean right(Token token) {
    return columns.of(Role.VALUE).filter(range -> token.x() > range.right()).isPresent()
        && CellForms.fits(Role.OTHER, token.text());
  }

  private void place(Token token, boolean follows) {
    if (beyond(token)) {
      cells.add(Role.OTHER, token);
    } else if (!cells.take(token, follows ? Optional.of(words.getLast()) : Optional.empty())) {
      words.add(token);
    }
  }
}
