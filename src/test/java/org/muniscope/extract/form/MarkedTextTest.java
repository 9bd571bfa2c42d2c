package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.extract.text.InWords;

/** Footnote marks beside and inside the text of a bond. */
final class MarkedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Series 2010, RB (INS—AGM)(a)          | Series 2010, RB (INS—AGM)         | a
          Series 2009 A, Ref. PCR(c)(d)         | Series 2009 A, Ref. PCR           | c d
          Children’s Hospital (AGC)(a):         | Children’s Hospital (AGC):        | a
          Series 2011 A, RB (b)                 | Series 2011 A, RB                 | b
          5.00% 02/01/41 (a,c)                  | 5.00% 02/01/41                    | a c
          Series 2014 (c), 5.00%                | Series 2014, 5.00%                | c
          Natural Gas, 6.750%, 7/01/39 (e), (f) | Natural Gas, 6.750%, 7/01/39      | e f
          Gas Prepay Revenue Bonds*             | Gas Prepay Revenue Bonds          | *
          #State Board of Higher Education      | State Board of Higher Education   | #
          Series C (Power Revenue)±144A         | Series C (Power Revenue)          | ± 144A
          144A 5.75% 2/1/49 (AGM) # •           | 144A 5.75% 2/1/49 (AGM)           | # •
          3.534(s)%                             | 3.534%                            | s
          Water RB ^(a)                         | Water RB                          | ^ a
          Samford University144A                | Samford University                | 144A
          State Property & Building #100        | State Property & Building #100    | nothing
          Guam Revenue Bonds Series A %%        | Guam Revenue Bonds Series A       | %%
          2.35% (MUNIPSA * 1 + .90%)#           | 2.35% (MUNIPSA * 1 + .90%)        | #
          Lease RB (Mercy and Grace Health)     | Lease RB (Mercy and Grace Health) | nothing
          """)
  void marksAreTakenOutOfTheText(String printed, String text, String marks) {
    var split = MarkedText.of(printed, Set.of());
    assertEquals(text, split.text());
    assertEquals(marks, InWords.marks(split.marks()));
  }

  @Test
  void aBracketThatTheFilingDoesNotDefineStaysText() {
    assertEquals(
        new MarkedText("Water System (h) Revenue", List.of("b")),
        MarkedText.of("Water System (h) Revenue (b)", Set.of("a", "b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Series 2014A, 4.50%, 02/01/33b        | Series 2014A, 4.50%, 02/01/33        | b
          4.50%, 02/01/2033a,b (Put 02/01/2030) | 4.50%, 02/01/2033 (Put 02/01/2030)   | a b
          Lease RB (Mercy and Grace)b, 5.00%    | Lease RB (Mercy and Grace), 5.00%    | b
          Series 2014A, 4.50%, 02/01/33c        | Series 2014A, 4.50%, 02/01/33c       | nothing
          Series 2014b, 5 1/2s, 02/01/33        | Series 2014b, 5 1/2s, 02/01/33       | nothing
          """)
  void aDefinedLetterThatTouchesADateOrABracketIsAMark(String printed, String text, String marks) {
    var split = MarkedText.of(printed, Set.of("a", "b"));
    assertEquals(text, split.text());
    assertEquals(marks, InWords.marks(split.marks()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aGuam Power Authority, 5.00%      | Guam Power Authority, 5.00% | a
          a,bGuam Power Authority           | Guam Power Authority        | a b
          1Guam Power Authority             | Guam Power Authority        | 1
          Guam Power Authority, a5.00%      | Guam Power Authority, 5.00% | a
          cGuam Power Authority             | cGuam Power Authority       |
          eBay Park Housing, 5.00%          | eBay Park Housing, 5.00%    |
          3M Project, Series 1a             | 3M Project, Series 1a       |
          1st Lien, 5.00%                   | 1st Lien, 5.00%             |
          """)
  void aDefinedMarkThatTouchesTheFirstWordOrARateIsNoPartOfIt(
      String printed, String text, String marks) {
    var split = MarkedText.of(printed, Set.of("a", "b", "1", "3"));
    assertEquals(text, split.text());
    assertEquals(Objects.requireNonNullElse(marks, ""), String.join(" ", split.marks()));
  }

  @Test
  void definedLettersBeforeTheFirstWordAreMarks() {
    assertEquals(
        new MarkedText("Hospital Revenue, 5.00%", List.of("a", "b")),
        MarkedText.of("a,b Hospital Revenue, 5.00%", Set.of("a", "b")));
  }

  @Test
  void aMarkOfTwoLettersIsOneWhereTheFilingDefinesIt() {
    assertEquals(
        new MarkedText("Airport RB", List.of("aa")),
        MarkedText.of("Airport RB (aa)", Set.of("a", "aa")));
    assertEquals(
        new MarkedText("Special Tax (ad)", List.of()), MarkedText.of("Special Tax (ad)", Set.of()));
  }

  @Test
  void aCapitalInBracketsIsAMarkOnlyWhereTheFilingDefinesIt() {
    assertEquals(
        new MarkedText("GO, Ser A 0.000%, 06/01/2033", List.of("B", "C")),
        MarkedText.of("GO, Ser A 0.000%, 06/01/2033 (B)(C)", Set.of("A", "B", "C")));
    assertEquals(
        new MarkedText("Special Tax (B)", List.of()), MarkedText.of("Special Tax (B)", Set.of()));
  }

  @Test
  void capitalsInBracketsAreAMarkOnlyWhereTheFilingDefinesThem() {
    var printed = "G.O. Bonds, Ser. A, AGM, 5 7/8s, 1/1/16 (SEG)";
    assertEquals(
        new MarkedText("G.O. Bonds, Ser. A, AGM, 5 7/8s, 1/1/16", List.of("SEG")),
        MarkedText.of(printed, Set.of("F", "SEG")));
    assertEquals(List.of(), MarkedText.of(printed, Set.of()).marks());
    assertEquals(List.of(), MarkedText.of(printed, Set.of("F")).marks());
  }

  @Test
  void aPlusIsAMarkWhereItStandsApartAndIsDefined() {
    assertEquals(
        new MarkedText("State of Hawaii, GO, A+ (pre-refunded)", List.of("+")),
        MarkedText.of("State of Hawaii, GO, A+ (pre-refunded) +", Set.of("+")));
    assertEquals(List.of(), MarkedText.of("SIFMA + 0.5%, GO +", Set.of()).marks());
  }

  @Test
  void aSignRightBeforeTheFirstWordIsAMark() {
    assertEquals(
        new MarkedText("Westchester County Revenue", List.of("@")),
        MarkedText.of("@Westchester County Revenue", Set.of()));
    assertEquals(
        new MarkedText("Water & Sewer Revenue", List.of()),
        MarkedText.of("Water & Sewer Revenue", Set.of()));
  }
}
