package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muniscope.extract.form.Leaders;
import org.muniscope.extract.form.Months;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;

/**
 * A line outside the schedule, parted into a label and the figures at its right.
 *
 * @param line the line
 * @param label its words, from left to right
 * @param words the label without marks and leaders; the whole text of a line without figures
 * @param figures from left to right; none on a line of text
 */
record FigureLine(Line line, List<Token> label, String words, List<Figure> figures) {
  /** A label ends where a blank this wide, in type sizes, stands before a figure. */
  private static final double GAP = 1;

  /** Where a label leaves no room, the blank is so much wider than those between its words. */
  private static final double WIDER = 1.3;

  /** A number on its own at the left is a label, such as that of a series, before such a blank. */
  private static final double WIDE = 5;

  /** {@code (a)(b)}, {@code ††}. */
  private static final Pattern MARK = Pattern.compile("(?:\\([a-z]{1,2}\\))+|[*†‡§^]+");

  /** {@code million} in {@code $1.2 million}. */
  private static final Pattern UNIT = Pattern.compile("million|billion|years?|days|%");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** {@code 31,} in {@code October 31, 2011}. */
  private static final Pattern DAY = Pattern.compile("\\d{1,2},");

  /** {@code $1,234}, {@code (1,234)}. */
  private static final Pattern MONEY = Pattern.compile("\\$?\\(?\\$?\\d{1,3}(?:,\\d{3})+\\)?");

  /** {@code *} behind a word. */
  private static final Pattern SIGNS = Pattern.compile("(?=[*†‡§])(?<=\\w)[*†‡§]+(?=\\s|$)");

  /** {@code (a)} at the end of a label. */
  private static final Pattern LAST_MARKS = Pattern.compile("\\s*(?:\\([a-z]\\))+$");

  private static final Pattern MONTH = Pattern.compile(Months.NAME);

  FigureLine {
    label = List.copyOf(label);
    figures = List.copyOf(figures);
  }

  static FigureLine of(Line line) {
    var words = unmarked(line.tokens());
    var figures = new ArrayList<Figure>();
    var starts = new ArrayList<Integer>();
    var at = words.size() - 1;
    while (at >= 0) {
      var from = start(words, at);
      if (from < 0) {
        break;
      }
      figures.addFirst(figure(words.subList(from, at + 1)));
      starts.addFirst(from);
      at = from - 1;
    }
    while (!figures.isEmpty() && starts.getFirst() > 0) {
      if (apart(words, starts.getFirst(), line.size())) {
        break;
      }
      figures.removeFirst();
      starts.removeFirst();
    }
    var label =
        new ArrayList<>(words.subList(0, starts.isEmpty() ? words.size() : starts.getFirst()));
    if (label.isEmpty() && figures.size() > 1 && names(figures, line)) {
      label.addAll(figures.removeFirst().tokens());
    }
    var whole = label.size() == line.tokens().size();
    return new FigureLine(line, label, words(whole ? line.text() : text(label)), figures);
  }

  private static List<Token> unmarked(List<Token> tokens) {
    var words = new ArrayList<Token>(tokens.size());
    for (var at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      var mark = at > 0 && isMark(token.text());
      if (!mark && !token.raised()) {
        words.add(token);
      }
    }
    return words;
  }

  private static boolean isMark(String text) {
    return !Character.isLetterOrDigit(text.charAt(0)) && MARK.matcher(text).matches();
  }

  /** Whether a figure stands apart from its label: by a wide blank, or money by the widest one. */
  private static boolean apart(List<Token> words, int at, double size) {
    var blank = blank(words, at);
    return blank >= GAP * size
        || (money(words, at)
            && IntStream.range(1, at).allMatch(each -> WIDER * blank(words, each) < blank));
  }

  /** Whether a sum of money, with or without a dollar sign of its own, ends the line. */
  private static boolean money(List<Token> words, int at) {
    var last = words.size() - 1;
    return MONEY.matcher(words.get(last).text()).matches()
        && (at == last || (at == last - 1 && words.get(at).text().equals("$")));
  }

  private static double blank(List<Token> words, int at) {
    return words.get(at).x() - words.get(at - 1).right();
  }

  /** The first word of the figure that ends at a place; negative when none does. */
  private static int start(List<Token> words, int at) {
    var text = words.get(at).text();
    if (UNIT.matcher(text).matches() && at > 0) {
      return start(words, at - 1);
    }
    if (at > 1
        && YEAR.matcher(text).matches()
        && DAY.matcher(words.get(at - 1).text()).matches()
        && MONTH.matcher(words.get(at - 2).text()).matches()) {
      return at - 2;
    }
    var kind = Figure.kind(text);
    if (kind.isEmpty()) {
      return -1;
    }
    var signed =
        (kind.get() == Figure.Kind.NUMBER || kind.get() == Figure.Kind.NONE)
            && !text.startsWith("$")
            && at > 0
            && words.get(at - 1).text().equals("$");
    return signed ? at - 1 : at;
  }

  private static Figure figure(List<Token> words) {
    var dated = words.size() == 3 && words.get(1).text().endsWith(",");
    if (dated) {
      return new Figure(words, Figure.Kind.WORDS);
    }
    var kinds = words.stream().map(word -> Figure.kind(word.text())).flatMap(Optional::stream);
    var kind = kinds.filter(each -> each != Figure.Kind.SIGN).findFirst().orElse(Figure.Kind.SIGN);
    return new Figure(words, kind);
  }

  /** Whether the first figure names the line: a year, a date, or a short number far to the left. */
  private static boolean names(List<Figure> figures, Line line) {
    var first = figures.getFirst();
    if (first.year()) {
      return figures.stream().skip(1).allMatch(each -> each.formatted() && !each.year());
    }
    var apart = figures.get(1).tokens().getFirst().x() - first.right() > WIDE * line.size();
    return apart && ((!first.formatted() && !first.year()) || first.kind() == Figure.Kind.WORDS);
  }

  /** Whether it is a line of a table. */
  boolean data() {
    return figures.stream()
        .filter(each -> each.kind() == Figure.Kind.NUMBER || each.kind() == Figure.Kind.NONE)
        .anyMatch(each -> !each.year());
  }

  private static String text(List<Token> label) {
    return label.stream()
        .filter(token -> !token.raised())
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /** A label without marks and leaders. */
  private static String words(String text) {
    var unled = Leaders.strip(text.stripTrailing());
    var unsigned = signed(unled) ? SIGNS.matcher(unled).replaceAll("") : unled;
    var unmarked =
        unsigned.stripTrailing().endsWith(")")
            ? LAST_MARKS.matcher(unsigned).replaceAll("")
            : unsigned;
    return unmarked.strip();
  }

  private static boolean signed(String text) {
    for (var at = 0; at < text.length(); at++) {
      if ("*†‡§".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether dots lead from the label to the figures. */
  boolean led() {
    return label.stream().filter(token -> Leaders.is(token.text())).count() > 2
        || label.stream().anyMatch(token -> Leaders.end(token.text()));
  }

  double x() {
    return line.x();
  }

  double size() {
    return line.size();
  }

  double baseline() {
    return line.baseline();
  }

  int page() {
    return line.page().number();
  }
}
