package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters are four points wide in type of eight points. */
final class WordBuilderTest {
  private final WordBuilder builder = new WordBuilder(new Frame(612, 792, Turn.NONE));

  private double write(double x, String text) {
    return write(x, text, 4, new Type(8, 2.2, false));
  }

  private double bold(double x, String text) {
    return write(x, text, 4, new Type(8, 2.2, true));
  }

  private double write(double x, String text, double advance, Type type) {
    for (var at = 0; at < text.length(); at++) {
      builder.add(text.substring(at, at + 1), x + advance * at, 700, advance, type);
    }
    return x + advance * text.length();
  }

  private void blank(double x) {
    builder.add(" ", x, 700, 2, new Type(8, 2.2, false));
  }

  private List<String> texts() {
    return builder.words().stream().map(Word::text).toList();
  }

  @Test
  void lettersSideBySideAreAWordWithoutABlankBeingDrawn() {
    var end = write(50, "Marlow");
    write(end + 2.2, "Water");
    assertEquals(List.of("Marlow", "Water"), texts());
  }

  /** The width of a blank is then that of any letter. */
  @Test
  void narrowBlanksPartWordsOfAFontThatHasNone() {
    var wide = new Type(8, 4, false);
    builder.add("A", 50, 700, 4, wide);
    builder.add("B", 55.4, 700, 4, wide);
    builder.add("C", 60.2, 700, 4, wide);
    assertEquals(List.of("A", "BC"), texts());
  }

  @Test
  void tightlySetLettersStayOneWord() {
    write(write(50, "607,") - 0.5, "959");
    assertEquals(List.of("607,959"), texts());
  }

  @Test
  void aWordDrawnTwiceToLookBoldIsThereOnce() {
    write(50, "Alabama");
    blank(90);
    write(50.3, "Alabama");
    assertEquals(List.of("Alabama"), texts());
  }

  @Test
  void theShadowOfAWordIsNoWord() {
    write(50, "Alabama");
    blank(90);
    write(51.4, "Alabama");
    assertEquals(List.of("Alabama"), texts());
  }

  @Test
  void twoNarrowWordsThatAreAlikeStayTwo() {
    write(50, ":");
    blank(54);
    write(52, ":");
    assertEquals(List.of(":", ":"), texts());
  }

  @Test
  void aWordWhoseLettersAreDrawnTwiceOneByOneIsThereOnce() {
    for (var at = 0; at < 3; at++) {
      write(50 + 4 * at, "Sel".substring(at, at + 1));
      write(50.3 + 4 * at, "Sel".substring(at, at + 1));
    }
    write(62, "ma");
    assertEquals(List.of("Selma"), texts());
  }

  @Test
  void smallCapitalsGoOnAfterTheCapitalThatLeadsThem() {
    bold(50, "T");
    small(54, "AX");
    bold(60, "-E");
    small(68, "XEMPT");
    assertEquals(List.of("TAX-EXEMPT"), texts());
  }

  @Test
  void aSmallMarkIsNoSmallCapital() {
    bold(50, "Value");
    small(70, "A");
    assertEquals(List.of("Value", "A"), texts());
  }

  @Test
  void smallCapitalsGoOnAfterABracketInTheSizeOfCapitals() {
    bold(50, "(");
    small(54, "CONT");
    bold(66, ")");
    assertEquals(List.of("(CONT)"), texts());
  }

  private void small(double x, String text) {
    write(x, text, 3, new Type(6, 1.65, true));
  }

  @Test
  void boldEndsWhereTheBoldWordEnds() {
    write(bold(50, "Total"), "607,959");
    assertEquals(List.of("Total", "607,959"), texts());
  }

  @Test
  void aWordKnowsWhereItStands() {
    write(50, "Value");
    var word = builder.words().getFirst();
    assertEquals(50, word.x());
    assertEquals(70, word.right());
    assertEquals(92, word.baseline());
  }

  @Test
  void marksThatTouchEachOtherAreOneWord() {
    write(50, "144Aøø");
    assertEquals(List.of("144Aøø"), texts());
  }

  @Test
  void anAmountThatTouchesAWordIsAWordOfItsOwn() {
    write(50, "7,000,000Black");
    write(150, "Project)$1,318,017");
    write(250, "825Jefferson");
    write(320, "2,750,000E-470");
    write(420, "75,000of");
    write(480, "4,000,000A,");
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
    write(50, "280,00007/01/2021");
    write(150, "1,175,0005.25%");
    write(250, "1,175,0001");
    assertEquals(List.of("280,000", "07/01/2021", "1,175,000", "5.25%", "1,175,0001"), texts());
  }

  @Test
  void dotsThatLeadToANumberEndBeforeIt() {
    write(50, "(AGM)......5.25");
    write(150, "1996†....1,318,017");
    write(250, "etc...and");
    assertEquals(List.of("(AGM)......", "5.25", "1996†....", "1,318,017", "etc...and"), texts());
  }

  @Test
  void anAmountWithAUnitOrMarkAndADateStayWhole() {
    write(50, "3,500M");
    write(100, "848,806(a)");
    write(150, "15June");
    write(200, "144A");
    write(250, "US$1,000,000");
    assertEquals(List.of("3,500M", "848,806(a)", "15June", "144A", "US$1,000,000"), texts());
  }
}
