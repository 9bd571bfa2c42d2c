package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;

/** The example of the package's documentation, read. */
final class WorkedExampleTest {
  private final HoldingGroup alabama =
      FilingReader.read(
              List.of(
                  PageText.of(
                      new TypedPage()
                          .upTo(460, 80, "Par (000)")
                          .upTo(560, 80, "Value")
                          .at(50, 100, "Alabama — 4.1%")
                          .at(50, 112, "City of Selma, RB, Series A (AGM):")
                          .at(62, 124, "6.00%, 06/01/19(a)")
                          .upTo(460, 124, "$ 2,985")
                          .upTo(560, 124, "$ 2,995,328")
                          .at(62, 136, "6.13%, 06/01/19")
                          .upTo(460, 136, "1,500")
                          .upTo(560, 136, "1,505,340")
                          .upTo(560, 148, "4,500,668")
                          .page())))
          .value()
          .schedules()
          .getFirst()
          .groups()
          .getFirst();

  private <T> List<T> each(Function<Holding, T> what) {
    return alabama.holdings().stream().map(what).toList();
  }

  @Test
  void theHeadingNamesTheGroup() {
    assertEquals("Alabama", alabama.name());
  }

  @Test
  void theLineWithTheColonIsTheIssuerOfBoth() {
    assertEquals(
        List.of("City of Selma, RB, Series A (AGM)", "City of Selma, RB, Series A (AGM)"),
        each(holding -> holding.security().issuer()));
  }

  @Test
  void theUnitOfTheHeadCountsForThePrincipalAlone() {
    assertEquals(List.of(new Dollars(2_985_000), new Dollars(1_500_000)), each(Holding::principal));
    assertEquals(List.of(new Dollars(2_995_328), new Dollars(1_505_340)), each(Holding::value));
  }

  @Test
  void theMarkIsTakenOffTheDate() {
    assertEquals(List.of(List.of("a"), List.of()), each(Holding::marks));
  }

  @Test
  void theLastLineIsTheSubtotal() {
    assertEquals(
        Optional.of(new Dollars(4_500_668)), alabama.subtotal().flatMap(PrintedTotal::amount));
  }
}
