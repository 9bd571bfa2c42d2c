package org.muniscope.extract.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Finding;
import org.muniscope.model.Jurisdiction;

/** Heads and feet of pages among the words of a bond. */
final class RunningHeadsTest {
  private static List<String> told(String description) {
    var bond = Bond.of(Jurisdiction.OHIO).saying(description).holding();
    var portfolio =
        new Portfolio(
            List.of(), List.of(bond), List.of("Lakeside Tax-Exempt Shares"), Optional.empty());
    return new RunningHeads().of(portfolio).stream().map(Finding::message).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LAKESIDE TAX-EXEMPT SHARES Marlow Water Revenue, Series A, 5.00%, 1/1/2029",
        "Harbor Municipal Bond Fund Marlow Water Revenue, Series A, 5.00%, 1/1/2029",
        "Marlow Water Revenue, Series A, 5.00%, 1/1/2029 14 Harbor Investment Trust",
        "Marlow Water Revenue, Series A, 5.00%, 1/1/2029 Harbor Funds",
        "Marlow Water Revenue, Series A, 5.00%, 1/1/2029 Tax-Exempt Series | 14",
        "Lakeside Funds Marlow Water Revenue, Series A, 5.00%, 1/1/2029"
      })
  void aNameOfTheReportIsDoubted(String description) {
    assertEquals(
        List.of(
            "This description has words that belong to the report: the head or foot of a page may"
                + " have got into it."),
        told(description));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Massachusetts Water Pollution Abatement Trust, Series 18, 5.00%, 8/1/2029",
        "Texas Water Development Board, State Revolving Fund, Tax-Exempt Series A, 5.00%, 8/1/2029",
        "Marlow Water Revenue, 3.25%, 11/1/2034 (LOC: Northern Trust)",
        "Marlow Water Revenue, 3.25%, 11/1/2034 Series A"
      })
  void aBondThatIsPaidFromAFundIsNot(String description) {
    assertEquals(List.of(), told(description));
  }
}
