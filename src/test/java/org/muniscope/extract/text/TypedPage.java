package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.model.Box;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/** A page that a test types word by word; every letter is half as wide as its type is high. */
public final class TypedPage {
  private static final double SIZE = 8;
  private static final double LETTER = 0.5;

  private final int number;
  private final List<Word> words = new ArrayList<>();
  private boolean bold;

  public TypedPage(int number) {
    this.number = number;
  }

  public TypedPage() {
    this(1);
  }

  /** Further words are bold, or no longer. */
  public TypedPage bold(boolean heavy) {
    bold = heavy;
    return this;
  }

  /** Types words that begin at x, with a letter's width between them. */
  public TypedPage at(double x, double baseline, String text) {
    return type(x, baseline, SIZE, text);
  }

  /** Types words that end at x, as numbers do. */
  public TypedPage upTo(double x, double baseline, String text) {
    return type(x - text.length() * LETTER * SIZE, baseline, SIZE, text);
  }

  /** Types a small mark above the line, as footnote marks are. */
  public TypedPage mark(double x, double baseline, String text) {
    return type(x, baseline - 0.4 * SIZE, 0.6 * SIZE, text);
  }

  /** Types a small mark on the baseline, as one in a cell of its own can be. */
  public TypedPage small(double x, double baseline, String text) {
    return type(x, baseline, 0.6 * SIZE, text);
  }

  /** Types a raised mark that is hardly smaller than the line. */
  public TypedPage tallMark(double x, double baseline, String text) {
    return type(x, baseline - 0.35 * SIZE, 0.9 * SIZE, text);
  }

  /** Types words that reach across lines, as a stamp does. */
  public TypedPage large(double x, double baseline, String text) {
    return type(x, baseline, 5 * SIZE, text);
  }

  private TypedPage type(double x, double baseline, double size, String text) {
    var left = x;
    for (var each : text.split(" ", -1)) {
      if (!each.isEmpty()) {
        var box = new Box(left, baseline - 0.74 * size, each.length() * LETTER * size, size);
        words.add(new Word(each, box, baseline, size, bold));
      }
      left += (each.length() + 1) * LETTER * size;
    }
    return this;
  }

  /** The head of a schedule: descriptions from 50, principal up to 450, values up to 560. */
  public TypedPage head() {
    return at(50, 100, "Description").upTo(450, 100, "Principal Amount").upTo(560, 100, "Value");
  }

  /** The amounts of a bond under that head. */
  public TypedPage amounts(double baseline) {
    return upTo(450, baseline, "550,000").upTo(560, baseline, "541,096");
  }

  public PdfPage page() {
    return PdfPage.of(number, 612, 792, words);
  }

  public List<Line> lines() {
    return PageText.of(page()).lines();
  }

  public List<String> texts() {
    return lines().stream().map(Line::text).toList();
  }

  /** The columns that the head on the first line tells, each with its words. */
  List<String> roles() {
    return HeadReader.at(lines(), 0).stream()
        .flatMap(found -> found.head().heads().stream())
        .map(head -> head.role() + ": " + head.text())
        .toList();
  }
}
