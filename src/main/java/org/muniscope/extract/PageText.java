package org.muniscope.extract;

import java.util.List;
import org.muniscope.pdf.PdfPage;

/** A page as lines in reading order. */
public final class PageText {
  private final int number;
  private final List<Line> lines;

  private PageText(int number, List<Line> lines) {
    this.number = number;
    this.lines = lines;
  }

  /** Sorts the words of a page into lines. */
  public static PageText of(PdfPage page) {
    return new PageText(page.number(), PageLines.of(page));
  }

  /** The number of the page in the file, from 1. */
  public int number() {
    return number;
  }

  List<Line> lines() {
    return lines;
  }

  /** Whether there is any text; a scan has none. */
  public boolean blank() {
    return lines.isEmpty();
  }

  /** The number of lines that end in an amount, as holdings do. */
  public int rows() {
    return (int)
        lines.stream()
            .filter(line -> line.tokens().size() > 3)
            .filter(line -> Amount.read(line.tokens().getLast().text()).isPresent())
            .count();
  }
}
