package org.muniscope.pdf;

import java.util.List;
import org.muniscope.model.Box;
import org.muniscope.model.Source;

/** A page as words in its reading frame: a page of the file, or one of several on such a sheet. */
public final class PdfPage {
  private final int number;
  private final int sheet;
  private final double left;
  private final double width;
  private final Frame reading;
  private final Frame shown;
  private final List<Word> words;
  private final List<Word> stamped;
  private final Gap gap;

  /** What of a page is missing. */
  public enum Gap {
    NONE,
    /** The page has no text but is covered by a picture: whatever the picture shows. */
    PICTURE,
    /** The page holds more glyphs than are read: the last ones. */
    EXCESS,
    /** The content of the page is damaged: an unknown part. */
    DAMAGE
  }

  PdfPage(int number, Frame reading, Frame shown, PageWords all, Gap gap) {
    this.number = number;
    sheet = number;
    left = 0;
    width = reading.turnedWidth();
    this.reading = reading;
    this.shown = shown;
    words = all.words();
    stamped = all.stamped();
    this.gap = gap;
  }

  private PdfPage(PdfPage whole, int number, double left, double width, List<Word> words) {
    this.number = number;
    sheet = whole.sheet;
    this.left = whole.left + left;
    this.width = width;
    reading = whole.reading;
    shown = whole.shown;
    this.words = words;
    stamped = whole.stamped;
    gap = whole.gap;
  }

  /** A page that never was in a file, upright, for tests and for synthetic input. */
  public static PdfPage of(int number, double width, double height, List<Word> words) {
    var upright = new Frame(width, height, Turn.NONE);
    return new PdfPage(number, upright, upright, PageWords.of(words), Gap.NONE);
  }

  /**
   * The part of a sheet that is a page of its own.
   *
   * @param counted its number among the pages of the report
   * @param from its left edge
   * @param to its right edge
   */
  public PdfPage part(int counted, double from, double to) {
    var own =
        words.stream()
            .filter(word -> middle(word) >= from && middle(word) < to)
            .map(word -> word.moved(-from))
            .toList();
    return new PdfPage(this, counted, from, to - from, own);
  }

  private static double middle(Word word) {
    return (word.x() + word.right()) / 2;
  }

  /** The same page with another number among the pages of the report. */
  public PdfPage counted(int counted) {
    return new PdfPage(this, counted, 0, width, words);
  }

  /** The number of the page in the report, from 1; as in the file unless its sheets were parted. */
  public int number() {
    return number;
  }

  /** The number of the page in the file that shows this one, from 1. */
  public int sheet() {
    return sheet;
  }

  /** Width of the reading frame in points. */
  public double width() {
    return width;
  }

  /** Height of the reading frame in points. */
  public double height() {
    return reading.turnedHeight();
  }

  /** The words in the order in which they are drawn. */
  public List<Word> words() {
    return words;
  }

  /** Large words across the lines of the whole sheet, which are not among the others. */
  public List<Word> stamped() {
    return stamped;
  }

  /** Which part of the page is missing from its words. */
  public Gap gap() {
    return gap;
  }

  /** Where a box of the reading frame lies on the page as it is shown. */
  public Source shown(Box box) {
    var whole = new Box(box.x() + left, box.y(), box.width(), box.height());
    return new Source(sheet, reading.to(shown, whole));
  }
}
