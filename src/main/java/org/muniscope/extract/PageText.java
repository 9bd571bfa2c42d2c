package org.muniscope.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.muniscope.pdf.PdfPage;

/** A page as lines in reading order. */
public final class PageText {
  private final PdfPage page;
  private final OptionalDouble gutter;
  private final List<Line> lines;

  private PageText(PdfPage page, OptionalDouble gutter, List<Line> lines) {
    this.page = page;
    this.gutter = gutter;
    this.lines = lines;
  }

  /** Sorts the words of a page into lines. */
  public static PageText of(PdfPage page) {
    var gutter = Gutter.of(page);
    var lines =
        gutter.isPresent()
            ? PageLines.split(page, gutter.getAsDouble())
            : Lines.of(page, 0, page.words());
    return new PageText(page, gutter, lines);
  }

  /** The number of the page in the file, from 1. */
  public int number() {
    return page.number();
  }

  /**
   * Pages on which too little stands in two columns to tell are read like the page before them.
   *
   * @param pages in order
   */
  static List<PageText> alike(List<PageText> pages) {
    var alike = new ArrayList<PageText>();
    for (var each : pages) {
      var before = alike.isEmpty() ? OptionalDouble.empty() : alike.getLast().gutter;
      alike.add(each.gutter.isEmpty() && before.isPresent() ? each.like(before) : each);
    }
    return alike;
  }

  private PageText like(OptionalDouble before) {
    var middle = before.getAsDouble();
    return middle < page.width() && !blank() && Gutter.open(page, middle)
        ? new PageText(page, before, PageLines.split(page, middle))
        : this;
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
