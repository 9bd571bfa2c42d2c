package org.muniscope.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String WORDS = "Marlow Water RB, Series 2010";
  private static final List<String> NO_MARKS = List.of();
  private static final ReadRow FIRST = row("Ohio", "5.25", 1000, 1100);
  private static final ReadRow SECOND = row("Texas", "4.00", 2000, 2100);

  @Test
  void equalRowsDoNotDiffer() {
    var read = List.of(row("OHIO", "5.250", 1000, 1100), SECOND);
    assertEquals(List.of(), new Comparison(List.of(FIRST, SECOND), read).differences());
  }

  @Test
  void rowThatIsMissingIsMissed() {
    assertEquals(
        List.of("missed  " + FIRST),
        new Comparison(List.of(FIRST, SECOND), List.of(SECOND)).differences());
  }

  @Test
  void rowThatIsNotPrintedIsMadeUp() {
    assertEquals(
        List.of("made up " + SECOND),
        new Comparison(List.of(FIRST), List.of(FIRST, SECOND)).differences());
  }

  @Test
  void rowInTheWrongGroupIsShownBesideThePrintedOne() {
    var read = row("Utah", "5.25", 1000, 1100);
    assertEquals(
        List.of("printed " + FIRST + "\n     read " + read),
        new Comparison(List.of(FIRST), List.of(read)).differences());
  }

  @Test
  void rowWithOtherWordsOrMarksIsShownBesideThePrintedOne() {
    for (var read :
        List.of(
            new ReadRow("Ohio", FIRST.coupon(), "2030-07-01", 1000, 1100, 2, "Marlow", NO_MARKS),
            new ReadRow(
                "Ohio", FIRST.coupon(), "2030-07-01", 1000, 1100, 2, WORDS, List.of("a")))) {
      assertEquals(
          List.of("printed " + FIRST + "\n     read " + read),
          new Comparison(List.of(FIRST), List.of(read)).differences());
    }
  }

  private static ReadRow row(String group, String coupon, long principal, long value) {
    return new ReadRow(
        group,
        Optional.of(new BigDecimal(coupon)),
        "2030-07-01",
        principal,
        value,
        2,
        WORDS,
        NO_MARKS);
  }
}
