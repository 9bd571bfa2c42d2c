package org.muniscope.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a report of several funds, one is taken with what concerns it. */
final class ChosenFundsTest {
  @Test
  void checksAndFindingsOnTheOtherFundsPagesStayBehind() {
    var chosen = ChosenFunds.of(TwoFunds.filing(), List.of(TwoFunds.second()));
    assertEquals(List.of(TwoFunds.second()), chosen.filing().schedules());
    assertEquals(List.of(TwoFunds.ON_SECOND, TwoFunds.OF_NEITHER), chosen.checks());
    assertEquals(List.of(TwoFunds.NOTE_ON_SECOND, TwoFunds.NOTE_ELSEWHERE), chosen.findings());
  }

  @Test
  void theRestOfTheReportIsKept() {
    var whole = TwoFunds.filing();
    var chosen = ChosenFunds.of(whole, List.of(TwoFunds.second()));
    assertEquals(whole.filing().footnotes(), chosen.filing().footnotes());
    assertEquals(whole.filing().pages(), chosen.filing().pages());
    assertEquals(whole.contentHash(), chosen.contentHash());
  }
}
