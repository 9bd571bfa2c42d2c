package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Extraction;
import org.muniscope.model.Filing;

/** Lists behind a schedule that show some of its bonds once more, and titles above a page break. */
final class RepeatsTest {
  private final TypedPage schedule = new TypedPage(1);

  RepeatsTest() {
    schedule.at(50, 40, "Tolland Municipal Fund").at(50, 52, "Schedule of Investments");
    heads(schedule, 72);
    bond(schedule, 84, "Marlow Water Rev., 5.50%, 6/1/37", "950,000", "917,959");
    bond(schedule, 96, "Marlow Sewer Rev., 5.25%, 6/1/38", "810,000", "823,114");
    schedule.at(50, 120, "Total Investments").upTo(560, 120, "1,741,073");
    schedule.at(50, 132, "Net Assets").upTo(560, 132, "1,800,000");
  }

  private static void heads(TypedPage page, double top) {
    page.at(50, top, "Security").upTo(460, top, "Principal Amount").upTo(560, top, "Value");
  }

  private static void bond(TypedPage page, double top, String words, String amount, String value) {
    page.at(50, top, words).upTo(460, top, amount).upTo(560, top, value);
  }

  private static Extraction<Filing> read(TypedPage... pages) {
    return FilingReader.read(Stream.of(pages).map(TypedPage::page).map(PageText::of).toList());
  }

  private static List<String> schedules(Extraction<Filing> read) {
    return read.value().schedules().stream()
        .map(each -> each.fund() + " " + each.holdings().size())
        .toList();
  }

  @Test
  void aListThatRepeatsHoldingsIsToldAndLeftOut() {
    var notes = new TypedPage(9).at(50, 40, "The Fund held these restricted securities:");
    heads(notes, 72);
    bond(notes, 84, "Marlow Sewer Rev., 5.25%, 2038", "810,000", "823,114");
    assertLeftOut("NOTE", "1 of its 1", notes);
  }

  @Test
  void aBondOfSuchAListThatIsNowhereElseIsAProblem() {
    var notes = new TypedPage(9).at(50, 40, "The Fund held these restricted securities:");
    heads(notes, 72);
    bond(notes, 84, "Marlow Sewer Rev., 5.25%, 2038", "810,000", "823,114");
    bond(notes, 96, "Dunmere Water Rev., 5.00%, 6/1/38", "450,000", "441,310");
    assertLeftOut("PROBLEM", "1 of its 2", notes);
  }

  private void assertLeftOut(String severity, String rows, TypedPage notes) {
    var read = read(schedule, notes);
    assertEquals(List.of("Tolland Municipal Fund 2"), schedules(read));
    assertEquals(
        List.of(
            severity
                + " The list that begins here was left out: "
                + rows
                + " rows repeat holdings of a schedule before it."),
        read.findings().stream()
            .filter(each -> each.source().page() == 9)
            .map(each -> each.severity() + " " + each.message())
            .toList());
  }

  @Test
  void aFundThatOwnsAFewOfTheSameIsRead() {
    var other = new TypedPage(2);
    other.at(50, 40, "Ashby Municipal Fund").at(50, 52, "Schedule of Investments");
    heads(other, 72);
    bond(other, 84, "Marlow Sewer Rev., 5.25%, 6/1/38", "810,000", "823,114");
    bond(other, 96, "Dunmere Water Rev., 5.00%, 6/1/38", "450,000", "441,310");
    bond(other, 108, "Dunmere Sewer Rev., 4.00%, 6/1/39", "320,000", "300,876");
    other.at(50, 120, "Total Investments").upTo(560, 120, "1,565,300");
    assertEquals(
        List.of("Tolland Municipal Fund 2", "Ashby Municipal Fund 3"),
        schedules(read(schedule, other)));
  }

  @Test
  void theTitleMayStandAtTheFootOfThePageBefore() {
    schedule.at(50, 700, "Statement of Investments").at(50, 712, "Ashby Municipal Fund");
    var other = new TypedPage(2);
    heads(other, 40);
    bond(other, 84, "Dunmere Water Rev., 5.00%, 6/1/38", "450,000", "441,310");
    other.at(50, 120, "Total Investments").upTo(560, 120, "441,310");
    assertEquals(
        List.of("Tolland Municipal Fund 2", "Ashby Municipal Fund 1"),
        schedules(read(schedule, other)));
  }
}
