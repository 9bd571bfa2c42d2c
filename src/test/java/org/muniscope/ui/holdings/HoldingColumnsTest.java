package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.ui.kit.Column;

/** Which columns are offered, and how wide: as what the filing prints in them. */
final class HoldingColumnsTest {
  private static final Bond PLAIN = Bond.of(Jurisdiction.OHIO);

  @Test
  void aRateInStepsGetsTheWidthThatItNeeds() {
    var steps = PLAIN.paying(new Coupon.Step(new BigDecimal("0.00"), new BigDecimal("6.66")));
    assertTrue(width(HoldingColumns.COUPON, steps) > width(HoldingColumns.COUPON, PLAIN));
  }

  @Test
  void aRangeOfDatesGetsTheWidthThatItNeeds() {
    var range = PLAIN.due(new Maturity.Between(LocalDate.of(2030, 7, 1), LocalDate.of(2041, 7, 1)));
    assertTrue(width(HoldingColumns.MATURITY, range) > width(HoldingColumns.MATURITY, PLAIN));
  }

  @Test
  void aCallOfManyLettersGetsTheWidthThatItNeeds() {
    assertTrue(width("call", callable("10/25 at 100.00")) > width("call", callable("7/25 at 100")));
  }

  @Test
  void amountsStandBeforeWhatEndsFewBondsEarly() {
    var ids = ids(callable("7/25 at 100"));
    assertTrue(ids.indexOf(HoldingColumns.SHARE) < ids.indexOf("rating"), ids::toString);
    assertTrue(ids.indexOf("rating") < ids.indexOf("call"), ids::toString);
  }

  @Test
  void groupsNeedAColumnOnlyWhereThereAreSeveral() {
    assertFalse(ids(PLAIN, PLAIN).contains(HoldingColumns.GROUP));
    assertTrue(ids(PLAIN, PLAIN.under("Example Bonds")).contains(HoldingColumns.GROUP));
  }

  private static List<String> ids(Bond... bonds) {
    return columns(bonds).stream().map(Column::id).toList();
  }

  private static Bond callable(String call) {
    return PLAIN.with(
        new Holding.Options(
            Optional.empty(),
            Optional.empty(),
            Optional.of(call),
            Optional.of("AA"),
            Optional.empty()));
  }

  private static double width(String column, Bond bond) {
    return columns(bond).stream()
        .filter(each -> each.id().equals(column))
        .findFirst()
        .orElseThrow()
        .width();
  }

  private static List<Column<HoldingRow, ?>> columns(Bond... bonds) {
    var rows = Stream.of(bonds).map(Bond::holding).map(HoldingColumnsTest::row).toList();
    return HoldingColumns.of(rows, HoldingGroup.Kind.STATE, Optional.empty());
  }

  private static HoldingRow row(Holding holding) {
    return new HoldingRow(
        1,
        "Example Municipal Fund",
        holding,
        Optional.of(BigDecimal.ONE),
        new IndicativeYield(holding, Optional.empty()));
  }
}
