package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Coupon;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

/** Which price stands out of a schedule: 1,500 recognised as 7,500 makes one of 112 to 22. */
final class PriceBandTest {
  private static final Bond PAR = Bond.of(Jurisdiction.OHIO);

  /** As recognised: principal in thousands, value in dollars. */
  private static final Bond SLIP = PAR.worth(7_500_000, 1_686_199);

  private static final String FAR =
      " of the principal amount, far from that of all other bonds with such a coupon: compare both"
          + " numbers with the page.";

  private static List<String> words(Bond... bonds) {
    return wordsAmong(20, bonds);
  }

  private static List<String> wordsAmong(int others, Bond... bonds) {
    var usual =
        IntStream.range(0, others).mapToObj(at -> PAR.worth(1_000_000, 950_000 + 10_000 * at));
    var all = Stream.concat(usual, Stream.of(bonds));
    return Suspected.words(new PriceBand(), LocalDate.of(2023, 10, 31), all);
  }

  @Test
  void aPriceFarFromAllOthersIsDoubted() {
    assertEquals(List.of("The value is 22.48%" + FAR), words(SLIP));
  }

  @Test
  void aMarkAZeroOrCompanyExplainsIt() {
    assertEquals(List.of(), words(SLIP.marked("b")));
    assertEquals(List.of(), words(SLIP.paying(new Coupon.Zero())));
    assertEquals(List.of(), words(SLIP, SLIP));
  }

  @Test
  void amongFewItMustBeFartherFromThem() {
    var third = PAR.worth(1_000_000, 384_300);
    var tenth = PAR.worth(10_000_000, 984_300);
    assertEquals(List.of("The value is 9.84%" + FAR), wordsAmong(8, tenth));
    assertEquals(List.of(), wordsAmong(8, third));
    assertEquals(List.of("The value is 38.43%" + FAR), words(third));
  }

  @Test
  void ofVeryFewAPriceThatIsOffByATenthIsDoubted() {
    var tenth = PAR.worth(10_000_000, 984_300);
    assertEquals(List.of("The value is 9.84%" + FAR), wordsAmong(0, PAR, tenth));
    assertEquals(List.of(), wordsAmong(0, PAR, SLIP));
  }

  @Test
  void aBondInDefaultMayBeCheap() {
    var tenth = PAR.worth(10_000_000, 984_300).with(Trait.IN_DEFAULT);
    assertEquals(List.of(), wordsAmong(8, tenth));
  }

  @Test
  void aPriceThatNoBondHasIsToldByItselfAlone() {
    assertEquals(List.of(), words(PAR.worth(1_000_000, 3_000)));
  }
}
