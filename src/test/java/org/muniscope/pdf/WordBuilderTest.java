package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters are four points wide in type of eight points. */
final class WordBuilderTest {
  private final WordBuilder builder = new WordBuilder(new Frame(612, 792, Turn.NONE));

  private double write(double x, String text, boolean bold) {
    for (var at = 0; at < text.length(); at++) {
      builder.add(text.substring(at, at + 1), x + 4 * at, 700, 4, 8, 2.2, bold);
    }
    return x + 4 * text.length();
  }

  private List<String> texts() {
    return builder.words().stream().map(Word::text).toList();
  }

  @Test
  void lettersSideBySideAreAWordWithoutABlankBeingDrawn() {
    var end = write(50, "Marlow", false);
    write(end + 2.2, "Water", false);
    assertEquals(List.of("Marlow", "Water"), texts());
  }

  /** The width of a blank is then that of any letter. */
  @Test
  void narrowBlanksPartWordsOfAFontThatHasNone() {
    builder.add("A", 50, 700, 4, 8, 4, false);
    builder.add("B", 55.4, 700, 4, 8, 4, false);
    builder.add("C", 60.2, 700, 4, 8, 4, false);
    assertEquals(List.of("A", "BC"), texts());
  }

  @Test
  void tightlySetLettersStayOneWord() {
    write(write(50, "607,", false) - 0.5, "959", false);
    assertEquals(List.of("607,959"), texts());
  }

  @Test
  void aWordDrawnTwiceToLookBoldIsThereOnce() {
    write(50, "Alabama", false);
    builder.add(" ", 90, 700, 2, 8, 2.2, false);
    write(50.3, "Alabama", false);
    assertEquals(List.of("Alabama"), texts());
  }

  @Test
  void theShadowOfAWordIsNoWord() {
    write(50, "Alabama", false);
    builder.add(" ", 90, 700, 2, 8, 2.2, false);
    write(51.4, "Alabama", false);
    assertEquals(List.of("Alabama"), texts());
  }

  @Test
  void twoNarrowWordsThatAreAlikeStayTwo() {
    write(50, ":", false);
    builder.add(" ", 54, 700, 2, 8, 2.2, false);
    write(52, ":", false);
    assertEquals(List.of(":", ":"), texts());
  }

  @Test
  void aWordWhoseLettersAreDrawnTwiceOneByOneIsThereOnce() {
    for (var at = 0; at < 3; at++) {
      write(50 + 4 * at, "Sel".substring(at, at + 1), false);
      write(50.3 + 4 * at, "Sel".substring(at, at + 1), false);
    }
    write(62, "ma", false);
    assertEquals(List.of("Selma"), texts());
  }

  @Test
  void smallCapitalsGoOnAfterTheCapitalThatLeadsThem() {
    write(50, "T", true);
    small(54, "AX");
    write(60, "-E", true);
    small(68, "XEMPT");
    assertEquals(List.of("TAX-EXEMPT"), texts());
  }

  @Test
  void aSmallMarkIsNoSmallCapital() {
    write(50, "Value", true);
    small(70, "A");
    assertEquals(List.of("Value", "A"), texts());
  }

  @Test
  void smallCapitalsGoOnAfterABracketInTheSizeOfCapitals() {
    write(50, "(", true);
    small(54, "CONT");
    write(66, ")", true);
    assertEquals(List.of("(CONT)"), texts());
  }

  private void small(double x, String text) {
    for (var at = 0; at < text.length(); at++) {
      builder.add(text.substring(at, at + 1), x + 3 * at, 700, 3, 6, 1.65, true);
    }
  }

  @Test
  void boldEndsWhereTheBoldWordEnds() {
    write(write(50, "Total", true), "607,959", false);
    assertEquals(List.of("Total", "607,959"), texts());
  }

  @Test
  void aWordKnowsWhereItStands() {
    write(50, "Value", false);
    var word = builder.words().getFirst();
    assertEquals(50, word.x());
    assertEquals(70, word.right());
    assertEquals(92, word.baseline());
  }

  @Test
  void marksThatTouchEachOtherAreOneWord() {
    write(50, "144Aøø", false);
    assertEquals(List.of("144Aøø"), texts());
  }

  @Test
  void anAmountThatTouchesAWordIsAWordOfItsOwn() {
    write(50, "7,000,000Black", false);
    write(150, "Project)$1,318,017", false);
    write(250, "825Jefferson", false);
    write(320, "2,750,000E-470", false);
    write(420, "75,000of", false);
    write(480, "4,000,000A,", false);
    var words = builder.words();
    assertEquals(
        List.of(
            "7,000,000",
            "Black",
            "Project)",
            "$1,318,017",
            "825",
            "Jefferson",
            "2,750,000",
            "E-470",
            "75,000",
            "of",
            "4,000,000",
            "A,"),
        words.stream().map(Word::text).toList());
    assertEquals(86, words.getFirst().right());
    assertEquals(86, words.get(1).x());
  }

  @Test
  void anAmountThatTouchesADateOrARateIsAWordOfItsOwn() {
    write(50, "280,00007/01/2021", false);
    write(150, "1,175,0005.25%", false);
    write(250, "1,175,0001", false);
    assertEquals(List.of("280,000", "07/01/2021", "1,175,000", "5.25%", "1,175,0001"), texts());
  }

  @Test
  void dotsThatLeadToANumberEndBeforeIt() {
    write(50, "(AGM)......5.25", false);
    write(150, "1996†....1,318,017", false);
    write(250, "etc...and", false);
    assertEquals(List.of("(AGM)......", "5.25", "1996†....", "1,318,017", "etc...and"), texts());
  }

  @Test
  void anAmountWithAUnitOrMarkAndADateStayWhole() {
    write(50, "3,500M", false);
    write(100, "848,806(a)", false);
    write(150, "15June", false);
    write(200, "144A", false);
    write(250, "US$1,000,000", false);
    assertEquals(List.of("3,500M", "848,806(a)", "15June", "144A", "US$1,000,000"), texts());
  }
}
