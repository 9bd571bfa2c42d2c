package org.muniscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.SmallFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;

class FilingJsonTest {
  @Test
  void objectHasThePartsOfTheContract() throws IOException {
    var names = new ArrayList<String>();
    json(SmallFiling.oneFund()).fieldNames().forEachRemaining(names::add);

    assertEquals(
        List.of(
            "filing",
            "funds",
            "groups",
            "holdings",
            "totals",
            "abbreviations",
            "notes",
            "statements",
            "checks",
            "findings"),
        names);
  }

  @Test
  void headerTellsWhatIsKnownAndNullWhereNothingIs() throws IOException {
    assertEquals(
        tree(
            """
            {"file": "example.pdf", "registrant": "Example Municipal Fund", "form": "N-CSR",
             "file_number": "811-00000", "report_date": "2012-02-29", "ticker": null, "pages": 8}
            """),
        json(SmallFiling.oneFund()).get("filing"));
  }

  @Test
  void holdingHasNumbersListsAndDates() throws IOException {
    assertEquals(
        tree(
            """
            {"group": "Ohio", "state": "OH", "issuer": "Example (City of) \\"Mercy\\" Hospital",
             "description": "Example (City of) \\"Mercy\\" Hospital; Series 2010, RB",
             "credit_support": ["INS: AGM", "LOC: Example Bank, N.A."],
             "credit_support_names": ["Assured Guaranty Municipal Corp.", "Example Bank, N.A."],
             "marks": ["a", "b"], "coupon_pct": 5.25, "maturity": "2030-07-01",
             "maturity_end": null, "put_date": null, "refunded_date": null, "call": null,
             "rating": null, "remarks": null, "par_usd": 550000, "value_usd": 607959, "page": 3,
             "traits": ["insured", "letter_of_credit"],
             "source": {"page": 3, "box": [50.0, 100.3, 400.0, 10.0]}}
            """),
        json(SmallFiling.oneFund()).get("holdings").get(0));
  }

  @Test
  void bareYearIsTheMaturityWhereOnlyTheYearIsPrinted() throws IOException {
    var holding = json(SmallFiling.oneFund()).get("holdings").get(1);

    assertEquals("2026", holding.get("maturity").textValue());
    assertTrue(holding.get("coupon_pct").isNull());
    assertTrue(holding.get("state").isNull());
  }

  @Test
  void groupAndTotalsCarryPrintedAmountsWithTheirSign() throws IOException {
    var json = json(SmallFiling.oneFund());

    assertEquals(1_587_959, json.at("/groups/0/subtotal_usd").longValue());
    assertEquals(new BigDecimal("1.50"), json.at("/groups/0/percent").decimalValue());
    assertEquals("state", json.at("/groups/0/kind").textValue());
    assertEquals("total_investments", json.at("/totals/0/kind").textValue());
    assertEquals(1_587_959, json.at("/totals/0/amount_usd").longValue());
    assertEquals(-500_000, json.at("/totals/1/amount_usd").longValue());
    assertEquals(4, json.at("/totals/1/source/page").intValue());
  }

  @Test
  void statementRowHasANumberAndNullForADash() throws IOException {
    var row = json(SmallFiling.oneFund()).at("/statements/0/rows/0");

    assertEquals("Receivable for interest", row.get("label").textValue());
    assertEquals(tree("[3906301.5, null]"), row.get("values"));
  }

  @Test
  void repairsAreListedAndResolvedFindingsToldSo() throws IOException {
    var bond = SmallFiling.oneFund().holdings().getFirst();
    var finding = SmallFiling.finding(Finding.Severity.PROBLEM, 4);
    Repair repair = new Repair.LeaveOut(Repair.Line.of(bond), bond.value());
    var review = Review.NONE.with(List.of(repair)).with(finding, true);
    var json =
        json(new Report("example.pdf", SmallFiling.oneFund(), List.of(), List.of(finding), review));

    assertEquals(repair.words(), json.at("/repairs/0/repair").textValue());
    assertEquals(3, json.at("/repairs/0/page").intValue());
    assertTrue(json.at("/findings/0/resolved").booleanValue());
  }

  @Test
  void checkTellsPrintedRecomputedAndVerdict() throws IOException {
    var report =
        new Report(
            "example.pdf",
            SmallFiling.oneFund(),
            List.of(
                SmallFiling.subtotal(3, 100, 90),
                Check.notPrinted("Cost", Check.Unit.DOLLARS, "No cost is printed.")),
            List.of(SmallFiling.finding(Finding.Severity.PROBLEM, 4)));
    var json = json(report);

    assertEquals(
        tree(
            """
            {"subject": "Subtotal of Ohio", "unit": "dollars", "printed": 100, "recomputed": 90,
             "difference": 10, "tolerance": 0, "verdict": "differs", "explanation": "",
             "source": {"page": 3, "box": [50.0, 100.3, 400.0, 10.0]}}
            """),
        json.at("/checks/0"));
    assertEquals("not printed", json.at("/checks/1/verdict").textValue());
    assertTrue(json.at("/checks/1/printed").isNull());
    assertTrue(json.at("/checks/1/source").isNull());
    assertEquals(
        tree(
            """
            {"severity": "problem", "page": 4, "box": [50.0, 100.3, 400.0, 10.0],
             "printed": "5.2S%", "message": "The coupon was not understood."}
            """),
        json.at("/findings/0"));
  }

  @Test
  void fundIsToldOnlyWhenThereAreSeveral() throws IOException {
    var several = json(SmallFiling.twoFunds());

    assertFalse(json(SmallFiling.oneFund()).at("/holdings/0").has("fund"));
    assertEquals("Example High Yield Fund", several.at("/holdings/2/fund").textValue());
    assertEquals(tree("[5, 6]"), several.at("/funds/1/pages"));
  }

  @Test
  void halfACharacterDoesNotStopTheWriting() throws IOException {
    var finding =
        new Finding(Finding.Severity.NOTE, SmallFiling.on(1), "\ud83d", "Half a character.");
    var report = new Report("example.pdf", SmallFiling.oneFund(), List.of(), List.of(finding));

    assertEquals("?", json(report).at("/findings/0/printed").textValue());
  }

  private static JsonNode json(Filing filing) throws IOException {
    return json(new Report("example.pdf", filing, List.of(), List.of()));
  }

  private static JsonNode json(Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    FilingJson.write(report, out);
    return mapper().readTree(out.toByteArray());
  }

  private static JsonNode tree(String text) throws IOException {
    return mapper().readTree(text);
  }

  /** Reads numbers as they are written, so that 1.50 is not 1.5. */
  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }
}
