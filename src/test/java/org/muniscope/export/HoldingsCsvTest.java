package org.muniscope.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.fixture.SmallFiling;
import org.muniscope.model.Coupon;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.PrintedUnits;
import org.muniscope.model.Schedule;

class HoldingsCsvTest {
  private static final String HEADER =
      "group,state,issuer,description,credit_support,marks,coupon_pct,maturity,par_usd,value_usd,page";

  @Test
  void holdingIsALineWithQuotesWhereRfc4180DemandsThem() throws IOException {
    assertEquals(
        HEADER
            + "\r\n"
            + "Ohio,OH,\"Example (City of) \"\"Mercy\"\" Hospital\","
            + "\"Example (City of) \"\"Mercy\"\" Hospital; Series 2010, RB\","
            + "\"INS: AGM; LOC: Example Bank, N.A.\",a b,5.25,2030-07-01,550000,607959,3\r\n"
            + "Ohio,,Peña School District,Peña School District,,,,2026,1000000,980000,4\r\n",
        csv(SmallFiling.oneFund()));
  }

  @Test
  void fundIsTheFirstColumnOnlyWhenThereAreSeveral() throws IOException {
    var lines = csv(SmallFiling.twoFunds()).split("\r\n", -1);

    assertEquals("fund," + HEADER, lines[0]);
    assertEquals("Example Municipal Fund,Ohio,OH", lines[1].substring(0, 30));
    assertEquals("Example High Yield Fund,Ohio,OH", lines[3].substring(0, 31));
  }

  @Test
  void columnThatNoHoldingFillsIsLeftOut() throws IOException {
    var put = LocalDate.of(2020, 9, 1);
    var bond =
        Bond.of(Jurisdiction.TEXAS)
            .with(
                new Holding.Options(
                    Optional.of(put),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("Aa2"),
                    Optional.of("Water")))
            .due(new Maturity.Between(LocalDate.of(2018, 1, 1), LocalDate.of(2023, 1, 1)));

    var lines = csv(withHoldings(bond.holding())).split("\r\n", -1);

    assertEquals(HEADER + ",maturity_end,put_date,rating,remarks", lines[0]);
    assertEquals(
        "5.00,2018-01-01,10000,10000,1,2023-01-01,2020-09-01,Aa2,Water",
        lines[1].substring(lines[1].indexOf("5.00")));
  }

  @Test
  void zeroCouponIsANumberAndNoCouponIsEmpty() throws IOException {
    var zero = Bond.of(Jurisdiction.TEXAS).paying(new Coupon.Zero());

    assertEquals(
        ",,,0.00,2030-07-01,10000,10000,1\r\n",
        csv(withHoldings(zero.holding())).replaceFirst("(?s).*RB\"", ""));
  }

  @Test
  void theLastRateOfARangeHasAColumnOfItsOwn() throws IOException {
    var serial =
        Bond.of(Jurisdiction.TEXAS)
            .paying(new Coupon.Between(new BigDecimal("3.00"), new BigDecimal("5.00")))
            .due(new Maturity.BetweenYears(2025, 2030));

    var lines = csv(withHoldings(serial.holding())).split("\r\n", -1);

    assertEquals(HEADER + ",coupon_end_pct,maturity_end", lines[0]);
    assertEquals(
        "3.00,2025,10000,10000,1,5.00,2030", lines[1].substring(lines[1].indexOf("3.00,")));
  }

  @Test
  void filingWithoutHoldingsIsTheHeaderAlone() throws IOException {
    assertEquals(HEADER + "\r\n", csv(withHoldings()));
  }

  private static Filing withHoldings(Holding... holdings) {
    var plain = SmallFiling.oneFund();
    var group =
        new HoldingGroup(
            "Texas",
            HoldingGroup.Kind.STATE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            SmallFiling.on(1),
            List.of(holdings));
    return new Filing(
        plain.header(),
        1,
        List.of(
            new Schedule(
                "Fund", Optional.empty(), PrintedUnits.DOLLARS, 1, 1, List.of(group), List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String csv(Filing filing) throws IOException {
    var out = new ByteArrayOutputStream();
    HoldingsCsv.write(new Report("example.pdf", filing, List.of(), List.of()), out);
    return out.toString(UTF_8);
  }
}
