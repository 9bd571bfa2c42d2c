package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.form.Amount;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/** The lines of a page in reading order: its columns are read one after the other. */
final class PageLines {
  private PageLines() {}

  /** Full lines stay in their place; between them a column comes before the one right of it. */
  static List<Line> split(PdfPage page, List<Double> gutters) {
    var full = new ArrayList<Word>();
    var words = new ArrayList<List<Word>>();
    for (var column = 0; column <= gutters.size(); column++) {
      words.add(new ArrayList<>());
    }
    for (var row : Lines.of(page, 0, page.words())) {
      var across = gutters.stream().anyMatch(gutter -> crosses(row, gutter));
      for (var token : row.tokens()) {
        var side = across ? full : words.get(column(token, gutters));
        side.add(token.word());
      }
    }
    var bands = Lines.of(page, 0, full);
    var columns = new ArrayList<List<Line>>();
    for (var column = 0; column < words.size(); column++) {
      columns.add(Lines.of(page, column + 1, words.get(column)));
    }
    var ordered = new ArrayList<Line>();
    var top = Double.NEGATIVE_INFINITY;
    for (var at = 0; at <= bands.size(); at++) {
      var bottom = at < bands.size() ? bands.get(at).baseline() : Double.POSITIVE_INFINITY;
      for (var column : columns) {
        addBetween(ordered, column, top, bottom);
      }
      if (at < bands.size()) {
        ordered.add(bands.get(at));
      }
      top = bottom;
    }
    return ordered;
  }

  private static int column(Token token, List<Double> gutters) {
    return (int) gutters.stream().filter(gutter -> token.middle() >= gutter).count();
  }

  private static void addBetween(List<Line> to, List<Line> from, double top, double bottom) {
    for (var line : from) {
      if (line.baseline() > top && line.baseline() <= bottom) {
        to.add(line);
      }
    }
  }

  /** Whether only the marks behind an amount lie on the gutter: {@code 4,844(a)(c)(d)}. */
  private static boolean marksReach(Token token, double gutter) {
    return Amount.read(token.text())
        .filter(amount -> !amount.marks().isEmpty())
        .filter(amount -> token.begin(amount.length()).right() < gutter)
        .isPresent();
  }

  /** Whether a word lies on the gutter or the words on both sides of it belong together. */
  private static boolean crosses(Line row, double gutter) {
    var slack = 0.5 * row.size();
    for (var at = 0; at < row.tokens().size(); at++) {
      var token = row.tokens().get(at);
      if (token.x() < gutter - slack && token.right() > gutter + slack) {
        return !marksReach(token, gutter);
      }
      if (at > 0) {
        var before = row.tokens().get(at - 1);
        if (before.x() < gutter
            && token.right() > gutter
            && before.right() <= gutter + slack
            && token.x() >= gutter - slack
            && token.x() - before.right() < 0.6 * row.size()) {
          return true;
        }
      }
    }
    return false;
  }
}
