package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Box;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Source;

/** Bonds whose own text names another state than their heading. */
final class LostHeadingsTest {
  private static final HoldingGroup MISSOURI = group("Missouri", "Dunmere Water RB, 5.00%, 6/1/37");
  private static final HoldingGroup MONTANA = group("Montana", "Halden Water RB, 5.00%, 6/1/37");
  private static final HoldingGroup NEVADA = group("Nevada", "Selby Water RB, 5.00%, 6/1/37");

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
    var portfolio = new Portfolio(List.of(groups), List.of(), Optional.empty());
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
            group("Municipal Bonds", "Marlow Water RB, 5.00%, 6/1/37"), MISSOURI, MONTANA, NEVADA));
  }

  @Test
  void aGroupAboveTheFirstStateThatHasBondsOfSeveralAndTheirSumIsNot() {
    var several =
        group(
            "Municipal-Backed Securities",
            "Arizona Water RB, 5.00%, 6/1/37",
            "California Water RB, 5.00%, 6/1/37");
    assertEquals(List.of(), problems(withSum(several, 0), MISSOURI, MONTANA, NEVADA));
    assertEquals(1, problems(withSum(several, 1), MISSOURI, MONTANA, NEVADA).size());
    assertEquals(1, problems(several, MISSOURI, MONTANA, NEVADA).size());
  }

  /** A group with a printed subtotal, which is off by so many dollars. */
  private static HoldingGroup withSum(HoldingGroup group, long off) {
    var printed =
        new PrintedTotal(
            PrintedTotal.Kind.GROUP,
            group.name(),
            Optional.empty(),
            Optional.of(new Dollars(group.value().amount() + off)),
            group.heading());
    return new HoldingGroup(
        group.name(),
        group.kind(),
        group.section(),
        group.percent(),
        Optional.of(printed),
        group.heading(),
        group.holdings());
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
