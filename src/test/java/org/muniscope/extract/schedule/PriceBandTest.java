package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

/** Which price stands out of a schedule: 1,500 recognised as 7,500 makes one of 112 to 22. */
final class PriceBandTest {
  private static final Bond PAR = Bond.of(Jurisdiction.OHIO);

  /** As recognised: principal in thousands, value in dollars. */
  private static final Bond SLIP = PAR.worth(7_500_000, 1_686_199);

  private static Optional<Holding> stray(Bond... bonds) {
    return strayAmong(20, bonds);
  }

  private static Optional<Holding> strayAmong(int others, Bond... bonds) {
    var usual =
        IntStream.range(0, others).mapToObj(at -> PAR.worth(1_000_000, 950_000 + 10_000 * at));
    return PriceBand.stray(Stream.concat(usual, Stream.of(bonds)).map(Bond::holding).toList());
  }

  @Test
  void aPriceFarFromAllOthersIsDoubted() {
    assertEquals(Optional.of(SLIP.holding()), stray(SLIP));
    assertEquals(
        "The value is 22.48% of the principal amount, far from that of all other bonds with such a"
            + " coupon: compare both numbers with the page.",
        PriceBand.words(SLIP.holding()));
  }

  @Test
  void aMarkAZeroOrCompanyExplainsIt() {
    assertEquals(Optional.empty(), stray(SLIP.marked("b")));
    assertEquals(Optional.empty(), stray(SLIP.paying(new Coupon.Zero())));
    assertEquals(Optional.empty(), stray(SLIP, SLIP));
  }

  @Test
  void amongFewItMustBeFartherFromThem() {
    var third = PAR.worth(1_000_000, 384_300);
    var tenth = PAR.worth(10_000_000, 984_300);
    assertEquals(Optional.of(tenth.holding()), strayAmong(8, tenth));
    assertEquals(Optional.empty(), strayAmong(8, third));
    assertEquals(Optional.of(third.holding()), stray(third));
  }

  @Test
  void ofVeryFewAPriceThatIsOffByATenthIsDoubted() {
    var tenth = PAR.worth(10_000_000, 984_300);
    assertEquals(
        Optional.of(tenth.holding()), PriceBand.stray(List.of(PAR.holding(), tenth.holding())));
    assertEquals(Optional.empty(), PriceBand.stray(List.of(PAR.holding(), SLIP.holding())));
  }

  @Test
  void aBondInDefaultMayBeCheap() {
    var tenth = PAR.worth(10_000_000, 984_300).with(Trait.IN_DEFAULT);
    assertEquals(Optional.empty(), strayAmong(8, tenth));
  }
}
