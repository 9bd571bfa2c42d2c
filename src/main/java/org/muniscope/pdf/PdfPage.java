package org.muniscope.pdf;

import java.util.List;
import org.muniscope.model.Box;
import org.muniscope.model.Source;

/** A page as words in its reading frame. */
public final class PdfPage {
  private final int number;
  private final Frame reading;
  private final Frame shown;
  private final List<Word> words;
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

  PdfPage(int number, Frame reading, Frame shown, List<Word> words, Gap gap) {
    this.number = number;
    this.reading = reading;
    this.shown = shown;
    this.words = List.copyOf(words);
    this.gap = gap;
  }

  /** A page that never was in a file, upright, for tests and for synthetic input. */
  public static PdfPage of(int number, double width, double height, List<Word> words) {
    var upright = new Frame(width, height, 0);
    return new PdfPage(number, upright, upright, words, Gap.NONE);
  }

  /** The number of the page in the file, from 1. */
  public int number() {
    return number;
  }

  /** Width of the reading frame in points. */
  public double width() {
    return reading.turnedWidth();
  }

  /** Height of the reading frame in points. */
  public double height() {
    return reading.turnedHeight();
  }

  /** The words in the order in which they are drawn. */
  public List<Word> words() {
    return words;
  }

  /** Which part of the page is missing from its words. */
  public Gap gap() {
    return gap;
  }

  /** Where a box of the reading frame lies on the page as it is shown. */
  public Source shown(Box box) {
    return new Source(number, reading.to(shown, box));
  }
}
