package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Series that tell nothing but their insurer above their terms. */
final class InsuredSeriesTest {
  private final GovernedPage page = new GovernedPage();

  @Test
  void theInsurerOfASeriesIsNotThatOfTermsLessDeep() {
    page.words(50, "Fenwick Sewer District, Revenue Bonds");
    page.words(57, "Insured: AGM");
    page.bond(64, "4.50%, due 12/15/46");
    page.bond(57, "5.25%, due 6/1/43");
    page.words(57, "Insured: AGC");
    page.bond(64, "2.50%, due 9/1/28");
    var fenwick = "Fenwick Sewer District, Revenue Bonds";
    assertEquals(
        List.of(
            fenwick + " Insured: AGM 4.50%, due 12/15/46",
            fenwick + " 5.25%, due 6/1/43",
            fenwick + " Insured: AGC 2.50%, due 9/1/28"),
        told());
  }

  @Test
  void theKindOfBondsToWhichAnIssuerWrapsBelongsToAllOfItsSeries() {
    page.words(50, "Dunmere Educational & Housing Facility Board,");
    page.words(57, "Revenue Bonds");
    page.bond(57, "3.00%, due 10/1/35");
    page.words(57, "Insured: AGC");
    page.bond(64, "4.75%, due 12/1/21");
    page.bond(57, "4.25%, due 6/1/31");
    var dunmere = "Dunmere Educational & Housing Facility Board, Revenue Bonds";
    assertEquals(
        List.of(
            dunmere + " 3.00%, due 10/1/35",
            dunmere + " Insured: AGC 4.75%, due 12/1/21",
            dunmere + " 4.25%, due 6/1/31"),
        told());
  }

  /** The words of each holding, those of its issuer first. */
  private List<String> told() {
    return page.governed().stream().map(text -> text.replace(" | ", " ")).toList();
  }
}
