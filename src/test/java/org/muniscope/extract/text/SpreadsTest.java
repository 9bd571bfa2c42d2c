package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muniscope.pdf.PdfPage;

/** Sheets of 1224 points with what may be two pages of 612. */
class SpreadsTest {
  private static final double SECOND = 612;

  private static TypedPage sheet(int number) {
    return new TypedPage(number)
        .at(50, 100, "Alabama, Mobile Water " + number)
        .at(SECOND + 50, 100, "Ohio, Toledo Schools " + number);
  }

  private static TypedPage numbered(int number) {
    return sheet(number)
        .at(50, 760, String.valueOf(2 * number))
        .at(SECOND + 540, 760, String.valueOf(2 * number + 1));
  }

  private static PageText wide(TypedPage typed) {
    var page = typed.page();
    return PageText.of(PdfPage.of(page.number(), 2 * SECOND, 792, page.words()));
  }

  private static List<PageText> parted(TypedPage... sheets) {
    return Spreads.parted(List.of(sheets).stream().map(SpreadsTest::wide).toList());
  }

  private static List<String> texts(PageText page) {
    return page.lines().stream().map(Line::text).toList();
  }

  @Test
  void eachHalfIsAPageWhereNumbersGoOnFromOneToTheOther() {
    var pages = parted(numbered(1), numbered(2));

    assertEquals(
        List.of(
            List.of("Alabama, Mobile Water 1", "2"),
            List.of("Ohio, Toledo Schools 1", "3"),
            List.of("Alabama, Mobile Water 2", "4"),
            List.of("Ohio, Toledo Schools 2", "5")),
        pages.stream().map(SpreadsTest::texts).toList());
  }

  @Test
  void eachHalfIsAPageWhereBothHaveTheSameRunningLine() {
    var pages =
        IntStream.rangeClosed(1, 2)
            .mapToObj(number ->
                sheet(number)
                    .at(50, 40, "Example Municipal Fund")
                    .at(SECOND + 50, 40, "Example Municipal Fund"))
            .toArray(TypedPage[]::new);

    assertEquals(4, parted(pages).size());
  }

  @Test
  void sheetStaysWholeWhereNothingTellsTwoPages() {
    assertEquals(2, parted(sheet(1), sheet(2)).size());
  }

  @Test
  void sheetStaysWholeWhereALineRunsAcrossItsMiddle() {
    var crossed = numbered(2).at(560, 60, "Statement of Assets and Liabilities");

    assertEquals(
        List.of(1, 1, 2, 3, 3, 4, 4),
        parted(numbered(1), crossed, numbered(3), numbered(4)).stream()
            .map(PageText::sheet)
            .toList());
  }

  @Test
  void placeIsToldOnTheSheet() {
    var place = parted(numbered(1), numbered(2)).get(3).lines().get(0).source();

    assertEquals(2, place.page());
    assertEquals(SECOND + 50, place.box().x());
  }
}
