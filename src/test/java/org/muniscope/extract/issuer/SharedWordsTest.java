package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.group.Readings;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Words on lines of their own above the numbers of several bonds. */
final class SharedWordsTest {
  @Test
  void numbersAloneBelowThoseOfABondShareItsWords() {
    var page = new TypedPage().at(60, 100, "Principal Amount").at(200, 100, "Interest Rate");
    page.at(330, 100, "Maturity Date").upTo(560, 100, "Value");
    page.at(50, 111, "Salt Verde Financial Corp. Senior Gas Revenue Bonds Series 2007");
    numbers(page, 122, "5.000%", "12/01/32");
    numbers(page, 133, "5.250%", "12/01/34");
    numbers(page, 144, "5.500%", "12/01/37");
    page.at(50, 155, "Tempe Industrial Development Authority Revenue Bonds Series A");
    numbers(page, 166, "6.000%", "12/01/31");
    var draft = Readings.best(TypedTable.of(page).rows());
    var verde = "Salt Verde Financial Corp. Senior Gas Revenue Bonds Series 2007";
    assertEquals(
        List.of(
            verde, verde, verde, "Tempe Industrial Development Authority Revenue Bonds Series A"),
        Governors.of(draft.entries(), new Depths(draft.entries())).stream()
            .map(text -> (text.issuer() + " " + Row.text(text.own())).strip())
            .toList());
  }

  private static void numbers(TypedPage page, double baseline, String rate, String due) {
    page.upTo(120, baseline, "1,500,000").upTo(250, baseline, rate).upTo(380, baseline, due);
    page.upTo(560, baseline, "1,626,997");
  }

  @Test
  void aRateInTheNameOfABondIsNoneOfItsTermsWhereAColumnTellsThem() {
    var page = new TypedPage().at(50, 100, "Name of Issuer").at(200, 100, "Coupon Rate");
    page.upTo(450, 100, "Principal Amount").upTo(560, 100, "Value");
    page.at(50, 111, "Northern Securitization Corp.");
    page.at(50, 122, "Asset-Backed Revenue Bonds");
    page.at(50, 133, "5% Tobacco");
    page.at(50, 144, "Series 2009-A");
    dated(page, 155, "05-01-28", "5.00");
    dated(page, 166, "01-01-14", "4.50");
    var draft = Readings.best(TypedTable.of(page).rows());
    var issuer =
        "Northern Securitization Corp. Asset-Backed Revenue Bonds 5% Tobacco Series 2009-A";
    assertEquals(
        List.of(issuer + " 05-01-28", issuer + " 01-01-14"),
        Governors.of(draft.entries(), new Depths(draft.entries())).stream()
            .map(text -> (text.issuer() + " " + Row.text(text.own())).strip())
            .toList());
  }

  private static void dated(TypedPage page, double baseline, String due, String rate) {
    page.at(50, baseline, due).upTo(240, baseline, rate);
    page.upTo(450, baseline, "1,500,000").upTo(560, baseline, "1,626,997");
  }
}
