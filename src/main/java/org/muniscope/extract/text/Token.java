package org.muniscope.extract.text;

import java.util.List;
import java.util.StringJoiner;
import org.muniscope.model.Box;
import org.muniscope.pdf.Word;

/**
 * A word in a line.
 *
 * @param word text and geometry
 * @param raised set small and above the baseline, as footnote marks are
 */
public record Token(Word word, boolean raised) {
  /** The blank between words of running text is narrower, in type sizes. */
  private static final double RUNNING = 0.45;

  /** A word on the baseline of its line. */
  public static Token of(Word word) {
    return new Token(word, false);
  }

  /** A word that is set as footnote marks are. */
  static Token raised(Word word) {
    return new Token(word, true);
  }

  /** Another word that is set as this one is. */
  public Token with(Word other) {
    return new Token(other, raised);
  }

  public String text() {
    return word.text();
  }

  public Box box() {
    return word.box();
  }

  /** The smallest box that holds all of them, at least one. */
  public static Box box(List<Token> tokens) {
    var box = tokens.getFirst().box();
    var left = box.x();
    var top = box.y();
    var right = box.right();
    var bottom = box.bottom();
    for (var token : tokens) {
      box = token.box();
      left = Math.min(left, box.x());
      top = Math.min(top, box.y());
      right = Math.max(right, box.right());
      bottom = Math.max(bottom, box.bottom());
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /** The left edge in points. */
  public double x() {
    return word.x();
  }

  /** The right edge in points. */
  public double right() {
    return word.right();
  }

  /** The middle between both edges in points. */
  public double middle() {
    return (word.x() + word.right()) / 2;
  }

  /** Its first letters as a word of their own. */
  public Token begin(int letters) {
    return with(word.slice(0, letters));
  }

  /** Whether the next word stands no farther off than in running text. */
  public boolean runsInto(Token next) {
    return next.x() - right() < RUNNING * next.word().size();
  }

  /** The words of several with single blanks between. */
  public static String joined(List<Token> tokens) {
    return switch (tokens.size()) {
      case 0 -> "";
      case 1 -> tokens.getFirst().text();
      default -> {
        var words = new StringJoiner(" ");
        tokens.forEach(token -> words.add(token.text()));
        yield words.toString();
      }
    };
  }
}
