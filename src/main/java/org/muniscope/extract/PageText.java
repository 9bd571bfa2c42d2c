package org.muniscope.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.muniscope.pdf.PdfPage;

/** A page as lines in reading order. */
public final class PageText {
  /** Gutters this close, in points, are the same. */
  private static final double SAME = 4;

  private static final Pattern WORDED = Pattern.compile("\\p{L}{2}|\\d/\\d");

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
    var across = Lines.of(page, 0, page.words());
    var gutter = Gutter.of(page, across);
    var lines = gutter.isPresent() ? PageLines.split(page, gutter.getAsDouble()) : across;
    return new PageText(page, gutter, lines);
  }

  /** The number of the page in the file, from 1. */
  public int number() {
    return page.number();
  }

  /**
   * Pages on which too little stands in two columns to tell are read like the other pages.
   *
   * @param pages in order
   */
  static List<PageText> alike(List<PageText> pages) {
    var usual = usual(pages);
    if (usual.isEmpty()) {
      return pages;
    }
    var alike = new ArrayList<PageText>();
    for (var each : pages) {
      var inTwo =
          each.gutter.isPresent() || (!alike.isEmpty() && alike.getLast().gutter.isPresent());
      alike.add(inTwo ? each.like(usual.getAsDouble()) : each);
    }
    return alike;
  }

  /** The gutter that most of the pages in two columns share. */
  private static OptionalDouble usual(List<PageText> pages) {
    var gutters =
        pages.stream().filter(page -> page.gutter.isPresent()).map(page -> page.gutter).toList();
    return gutters.stream()
        .mapToDouble(OptionalDouble::getAsDouble)
        .boxed()
        .max(
            Comparator.comparingLong(middle ->
                gutters.stream()
                    .filter(other -> Math.abs(other.getAsDouble() - middle) < SAME)
                    .count()))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private PageText like(double middle) {
    var already = gutter.isPresent() && Math.abs(gutter.getAsDouble() - middle) < SAME;
    return !already && middle < page.width() && Gutter.possible(page, middle)
        ? new PageText(page, OptionalDouble.of(middle), PageLines.split(page, middle))
        : this;
  }

  List<Line> lines() {
    return lines;
  }

  /** Whether there is any text; a scan has none. */
  public boolean blank() {
    return lines.isEmpty();
  }

  /** Whether the page is a picture without text, as a scanned page is. */
  boolean picture() {
    return page.gap() == PdfPage.Gap.PICTURE;
  }

  /** The number of lines with words and two amounts, as most holdings have them. */
  public int rows() {
    return (int) lines.stream().filter(PageText::likeHolding).count();
  }

  private static boolean likeHolding(Line line) {
    var amounts = 0;
    var right = Double.NEGATIVE_INFINITY;
    for (var token : line.tokens()) {
      if (!token.raised() && !token.text().equals("$")) {
        var apart = token.x() - right > 0.8 * line.size();
        amounts += apart && Amount.read(token.text()).isPresent() ? 1 : 0;
        right = token.right();
      }
    }
    return amounts == 2 && WORDED.matcher(line.text()).find();
  }
}
