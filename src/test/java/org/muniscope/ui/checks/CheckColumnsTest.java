package org.muniscope.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Unit;

/** Numbers of checks are shown in their unit. */
final class CheckColumnsTest {
  @Test
  void dollarsHaveSeparatorsAndParentheses() {
    assertEquals("1,365,172", figure(Unit.DOLLARS, "1365172"));
    assertEquals("(4,655)", figure(Unit.DOLLARS, "-4655"));
  }

  @Test
  void amountsWithCentsHaveTwoDecimals() {
    assertEquals("13.50", figure(Unit.DOLLARS, "13.5"));
    assertEquals("13.53", figure(Unit.DOLLARS, "13.53"));
    assertEquals("0.0625", figure(Unit.DOLLARS, "0.0625"));
  }

  @Test
  void percentagesKeepTheirDecimalsUpToFour() {
    assertEquals("0.94%", figure(Unit.PERCENT, "0.94"));
    assertEquals("1.3351%", figure(Unit.PERCENT, "1.335123456"));
    assertEquals("(0.0041%)", figure(Unit.PERCENT, "-0.0041"));
    assertEquals("136.0%", figure(Unit.PERCENT, "136.0"));
    assertEquals("100.00%", figure(Unit.PERCENT, "100.00"));
  }

  @Test
  void aMissingNumberIsADashAndNeverAZero() {
    var printed =
        CheckColumns.all().stream().filter(each -> each.id().equals("printed")).findFirst();
    assertEquals("—", printed.orElseThrow().shown(Samples.NOT_PRINTED));
    assertEquals("", printed.orElseThrow().copied(Samples.NOT_PRINTED));
  }

  @Test
  void aToleranceHasTheDecimalsOfItsNumberOrMoreWhereTheseTell() {
    assertEquals("0.21%", tolerance("145.54", "0.210"));
    assertEquals("0.205%", tolerance("145.54", "0.205"));
    assertEquals("0.00%", tolerance("100.00", "0"));
  }

  private static String tolerance(String printed, String tolerance) {
    var check =
        Check.of(
            "Sum",
            Unit.PERCENT,
            new BigDecimal(printed),
            new BigDecimal(printed),
            new BigDecimal(tolerance),
            Samples.place(1, 1));
    return CheckColumns.all().stream()
        .filter(each -> each.id().equals("tolerance"))
        .findFirst()
        .orElseThrow()
        .shown(check);
  }

  private static String figure(Unit unit, String number) {
    return CheckColumns.figure(unit, new BigDecimal(number));
  }
}
