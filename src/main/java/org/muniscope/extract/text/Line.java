package org.muniscope.extract.text;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.model.Box;
import org.muniscope.model.Source;
import org.muniscope.pdf.PdfPage;

/**
 * The words that stand on one baseline of a page column, from left to right.
 *
 * @param page the page
 * @param column number of the page column, from 0
 * @param tokens at least one
 * @param text the words with single blanks between
 * @param amounts whether digits in groups of three stand in it, as in amounts
 * @param baseline in points from the top
 * @param size type size of most of its text in points
 */
public record Line(
    PdfPage page,
    int column,
    List<Token> tokens,
    String text,
    boolean amounts,
    double baseline,
    double size) {
  private static final Pattern AMOUNT = Pattern.compile("\\d,\\d{3}\\b");

  public Line {
    tokens = List.copyOf(tokens);
  }

  /** A line of these words; its text and amounts follow from them. */
  public static Line of(
      PdfPage page, int column, List<Token> tokens, double baseline, double size) {
    var text = Token.joined(tokens);
    var amounts = text.indexOf(',') > 0 && AMOUNT.matcher(text).find();
    return new Line(page, column, tokens, text, amounts, baseline, size);
  }

  /** The left edge in points. */
  public double x() {
    return tokens.getFirst().x();
  }

  /** The right edge in points. */
  public double right() {
    return tokens.getLast().right();
  }

  /** Whether all of its words but raised marks are bold. */
  public boolean bold() {
    return tokens.stream().filter(token -> !token.raised()).allMatch(token -> token.word().bold());
  }

  /** The smallest box that holds its words. */
  public Box box() {
    return Token.box(tokens);
  }

  /** Where it stands on the page as it is shown. */
  public Source source() {
    return page.shown(box());
  }

  /** Whether both stand in the same column of the same page. */
  public boolean beside(Line other) {
    return page == other.page && column == other.column;
  }
}
