package org.muniscope.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.TypedPage;

/** Notes at the foot of a page that a schedule goes on behind. */
final class NotesBelowTest {
  private static final String BOND = "Marlow Water RB, 5.00%, 7/1/31 1,260 1,365,172";

  private static List<String> left(TypedPage page) {
    var lines = new ArrayList<>(page.lines());
    NotesBelow.takeFrom(lines);
    return lines.stream().map(Line::text).toList();
  }

  @Test
  void severalNotesEndTheTableOfAPage() {
    var page =
        new TypedPage()
            .at(50, 100, BOND)
            .at(50, 700, "(a) Pre-refunded.")
            .at(50, 710, "(b) The coupon shown is that of the end of the period; it can")
            .at(50, 720, "change every week.");
    assertEquals(List.of(BOND), left(page));
  }

  @Test
  void notesAloneMayFillTheTableOfAPage() {
    var page =
        new TypedPage().at(50, 100, "(e) Held in trust in connection with a tender option bond.");
    assertEquals(List.of(), left(page));
  }

  @Test
  void wordsWithoutAmountsBeforeNotesStay() {
    var page = new TypedPage().at(50, 100, "Alabama 2.4%").at(50, 110, "(a) Marlow Water RB,");
    assertEquals(List.of("Alabama 2.4%", "(a) Marlow Water RB,"), left(page));
  }

  @Test
  void notesMayBeginWithCapitalsInBrackets() {
    var page =
        new TypedPage()
            .at(50, 100, BOND)
            .at(50, 700, "(A) Securities are registered pursuant to Rule 144A.")
            .at(50, 710, "(B) Floating or variable rate securities.");
    assertEquals(List.of(BOND), left(page));
  }

  @Test
  void theWordsOfABondThatGoesOnOverThePageStayAboveTheNotes() {
    var page =
        new TypedPage()
            .at(50, 100, BOND)
            .at(50, 110, "Selma Hospital Authority,")
            .at(50, 700, "* Escrowed to maturity.")
            .at(50, 710, "† Zero coupon bond.");
    assertEquals(List.of(BOND, "Selma Hospital Authority,"), left(page));
  }

  @Test
  void aBondMayBeginWithItsMarks() {
    var page = new TypedPage().at(50, 100, BOND).at(50, 110, "(a) Selma Hospital Authority,");
    assertEquals(List.of(BOND, "(a) Selma Hospital Authority,"), left(page));
  }

  @Test
  void bondsThatBeginWithMarksAndEndWithAPercentStay() {
    var page =
        new TypedPage().at(50, 100, "(a) " + BOND + " 0.4%").at(50, 110, "(b) " + BOND + " 0.4%");
    assertEquals(List.of("(a) " + BOND + " 0.4%", "(b) " + BOND + " 0.4%"), left(page));
  }

  @Test
  void notesMayBeginWithBareLetters() {
    var page =
        new TypedPage()
            .at(50, 100, BOND)
            .at(50, 700, "a Pre-refunded to the call date.")
            .at(50, 710, "b Variable rate security; rate as of May 31, 2014.");
    assertEquals(List.of(BOND), left(page));
  }
}
