package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muniscope.extract.form.Amount;
import org.muniscope.model.Source;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/** A page as lines in reading order. */
public final class PageText {
  /** Gutters this close, in points, are the same. */
  private static final double SAME = 4;

  /** A line without words is a sum. */
  private static final Pattern WORDED = Pattern.compile("\\p{L}{2}|\\d/\\d");

  private final PdfPage page;
  private final List<TableHead> heads;
  private final List<Double> gutters;
  private final List<Line> lines;

  private PageText(PdfPage page, List<TableHead> heads, List<Double> gutters, List<Line> lines) {
    this.page = page;
    this.heads = heads;
    this.gutters = gutters;
    this.lines = lines;
  }

  /** Sorts the words of a page into lines. */
  public static PageText of(PdfPage page) {
    var across = Lines.of(page, 0, page.words());
    var heads = HeadReader.all(across);
    var gutters = Gutter.of(page, heads);
    var lines = gutters.isEmpty() ? across : PageLines.split(page, gutters);
    return new PageText(page, heads, gutters, lines);
  }

  PdfPage page() {
    return page;
  }

  /** The number of the page in the report, from 1. */
  public int number() {
    return page.number();
  }

  /** Large words across the lines of the sheet that are none of its lines. */
  public List<Word> stamped() {
    return page.stamped();
  }

  /** Where a word stands on the sheet. */
  public Source source(Word word) {
    return page.shown(word.box());
  }

  /** The number of the page in the file that shows it, from 1. */
  public int sheet() {
    return page.sheet();
  }

  /**
   * Pages on which too little stands in their columns to tell are read like the other pages.
   *
   * @param all in order
   */
  public static List<PageText> alike(List<PageText> all) {
    var pages = all.stream().map(page -> page.whole(all)).toList();
    var usual = usual(pages);
    if (usual.isEmpty()) {
      return pages;
    }
    var alike = new ArrayList<PageText>();
    for (var each : pages) {
      var parted =
          !each.gutters.isEmpty() || (!alike.isEmpty() && !alike.getLast().gutters.isEmpty());
      alike.add(parted ? each.like(usual) : each);
    }
    return alike;
  }

  /** Without gutters that part a principal from its value by the heads of other pages. */
  private PageText whole(List<PageText> pages) {
    var joined =
        gutters.size() == 1
            && heads.isEmpty()
            && pages.stream()
                .filter(other -> other.gutters.isEmpty())
                .flatMap(other -> other.heads.stream())
                .anyMatch(head -> head.joins(gutters.getFirst()));
    var columned =
        joined
            && pages.stream()
                .anyMatch(other ->
                    other != this && !other.heads.isEmpty() && same(other.gutters, gutters));
    return joined && !columned
        ? new PageText(page, heads, List.of(), Lines.of(page, 0, page.words()))
        : this;
  }

  /** The gutters that most of the pages in columns share. */
  private static List<Double> usual(List<PageText> pages) {
    var all = pages.stream().map(page -> page.gutters).filter(each -> !each.isEmpty()).toList();
    return all.stream()
        .max(
            Comparator.comparingLong(one -> all.stream().filter(other -> same(one, other)).count()))
        .orElse(List.of());
  }

  private static boolean same(List<Double> one, List<Double> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size())
            .allMatch(at -> Math.abs(one.get(at) - other.get(at)) < SAME);
  }

  private PageText like(List<Double> usual) {
    var here =
        usual.stream()
            .filter(gutter -> gutter < page.width() && Gutter.possible(page, gutter))
            .toList();
    return same(gutters, here) || here.isEmpty()
        ? this
        : new PageText(page, heads, here, PageLines.split(page, here));
  }

  /** The lines, column by column from the left. */
  public List<Line> lines() {
    return lines;
  }

  /** Whether there is any text; a scan has none. */
  public boolean blank() {
    return lines.isEmpty();
  }

  /** Whether the page is a picture without text, as a scanned page is. */
  public boolean picture() {
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
