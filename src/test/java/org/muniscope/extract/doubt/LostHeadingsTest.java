package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Box;
import org.muniscope.model.Finding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Source;

/** Bonds whose own text names another state than their heading. */
final class LostHeadingsTest {
  /** A heading, which may name a state, and the texts of the bonds under it. */
  private static HoldingGroup group(String name, String... texts) {
    var state = Jurisdiction.ofTitle(name);
    var bond = state.map(Bond::of).orElseGet(() -> Bond.withoutState(name));
    return new HoldingGroup(
        name,
        state.isPresent() ? HoldingGroup.Kind.STATE : HoldingGroup.Kind.SECTOR,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Source(1, new Box(0, 0, 100, 10)),
        Stream.of(texts).map(text -> bond.saying(text).holding()).toList());
  }

  private static List<String> problems(HoldingGroup... groups) {
    var portfolio = new Portfolio(List.of(groups), Optional.empty());
    return new LostHeadings().of(portfolio).stream().map(Finding::message).toList();
  }

  @Test
  void theLastBondsOfAStateThatNameAnotherAreTold() {
    assertEquals(
        List.of(
            "This bond names Nebraska, but stands under Montana. The heading of its state may be"
                + " lost."),
        problems(
            group("Missouri", "Marlow Water RB, 5.00%, 6/1/37"),
            group(
                "Montana",
                "Montana Housing RB, 5.00%, 6/1/37",
                "Nebraska Housing RB, 5.00%, 6/1/37",
                "Omaha Water RB, 5.00%, 6/1/37"),
            group("Nevada", "Selby Water RB, 5.00%, 6/1/37")));
  }

  @Test
  void aBondOfTwoStatesAmongOthersOfItsStateIsNot() {
    assertEquals(
        List.of(),
        problems(
            group(
                "Missouri",
                "Kansas & Missouri Bridge RB, 5.00%, 6/1/37",
                "Missouri Housing RB, 5.00%, 6/1/37"),
            group("Montana", "Marlow Water RB, 5.00%, 6/1/37"),
            group("Nevada", "Selby Water RB, 5.00%, 6/1/37")));
  }

  @Test
  void aBondOfAnotherStateThatHasItsOwnGroupIsNot() {
    assertEquals(
        List.of(),
        problems(
            group("Missouri", "Nevada Power RB, 5.00%, 6/1/37"),
            group("Montana", "Marlow Water RB, 5.00%, 6/1/37"),
            group("Nevada", "Selby Water RB, 5.00%, 6/1/37")));
  }

  @Test
  void bondsAboveTheFirstStateAreTold() {
    assertEquals(
        List.of("This bond stands above the first state. The heading of its state may be lost."),
        problems(
            group("Municipal Bonds", "Marlow Water RB, 5.00%, 6/1/37"),
            group("Missouri", "Dunmere Water RB, 5.00%, 6/1/37"),
            group("Montana", "Halden Water RB, 5.00%, 6/1/37"),
            group("Nevada", "Selby Water RB, 5.00%, 6/1/37")));
  }

  @Test
  void aTownThatIsCalledLikeAnotherStateIsNone() {
    assertEquals(
        List.of(),
        problems(
            group("Ohio", "Marlow Water RB, 5.00%, 6/1/37"),
            group("Oregon", "Selby Water RB, 5.00%, 6/1/37"),
            group(
                "Pennsylvania",
                "Farrow Housing RB, 5.00%, 6/1/37",
                "Indiana Airport Authority RB, 5.00%, 6/1/37")));
  }
}
