package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Coupon;
import org.muniscope.model.Extraction;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Maturity;
import org.muniscope.model.Trait;

/** Several bonds on one line, and columns for several funds. */
final class SerialIssuesTest {
  /** Two plain bonds around one with this rate and maturity. */
  private static Extraction<Filing> read(String rate, String maturity) {
    return read(
        new TypedPage()
            .at(50, 60, "Schedule of Investments")
            .at(50, 80, "Security")
            .upTo(320, 80, "Coupon")
            .upTo(400, 80, "Maturity")
            .upTo(480, 80, "Principal")
            .upTo(550, 80, "Value")
            .at(50, 92, "Ohio")
            .at(50, 104, "Marlow Water, Series A")
            .upTo(320, 104, "5.00%")
            .upTo(400, 104, "2028")
            .upTo(480, 104, "1,250,000")
            .upTo(550, 104, "1,301,118")
            .at(50, 116, "Tolland Sewer, Series C")
            .upTo(320, 116, rate)
            .upTo(400, 116, maturity)
            .upTo(480, 116, "3,000,000")
            .upTo(550, 116, "3,106,402")
            .at(50, 128, "Ferris Airport, Series B")
            .upTo(320, 128, "4.75%")
            .upTo(400, 128, "2031")
            .upTo(480, 128, "2,000,000")
            .upTo(550, 128, "2,008,511")
            .at(50, 140, "Total Investments")
            .upTo(550, 140, "6,416,031"));
  }

  private static Extraction<Filing> read(TypedPage page) {
    return FilingReader.read(Stream.of(page.page()).map(PageText::of).toList());
  }

  private static Holding serial(Extraction<Filing> read) {
    return read.value().schedules().getFirst().holdings().get(1);
  }

  private static List<String> messages(Extraction<Filing> read) {
    return read.findings().stream().map(Finding::message).toList();
  }

  @Test
  void aLineOfSeveralRatesAndYearsIsOneHolding() {
    var read = read("3.00% to 5.00%", "2025 - 2030");
    assertEquals(
        new Coupon.Between(new BigDecimal("3.00"), new BigDecimal("5.00")), serial(read).coupon());
    assertEquals(new Maturity.BetweenYears(2025, 2030), serial(read).maturity());
    assertEquals("Tolland Sewer, Series C", serial(read).security().description());
    assertEquals(List.of(), messages(read));
  }

  @Test
  void wordsInPlaceOfARateSayThatItIsReset() {
    var read = read("VAR", "2030");
    assertEquals(new Coupon.Unstated(), serial(read).coupon());
    assertTrue(serial(read).is(Trait.VARIABLE_RATE));
    assertEquals(List.of(), messages(read));
  }

  @Test
  void theLastOfTheColumnsOfSeveralFundsAreReadAndItIsTold() {
    var page =
        new TypedPage()
            .at(50, 60, "Schedule of Investments")
            .at(50, 80, "Security")
            .upTo(300, 80, "Principal")
            .upTo(360, 80, "Value")
            .upTo(420, 80, "Principal")
            .upTo(480, 80, "Value")
            .at(50, 92, "Ohio")
            .at(50, 104, "Marlow Water, 5.00%, 7/1/28")
            .upTo(300, 104, "1,250,000")
            .upTo(360, 104, "1,301,118")
            .upTo(420, 104, "2,500,000")
            .upTo(480, 104, "2,602,236")
            .at(50, 116, "Tolland Sewer, 4.00%, 7/1/30")
            .upTo(300, 116, "—")
            .upTo(360, 116, "—")
            .upTo(420, 116, "3,000,000")
            .upTo(480, 116, "3,106,402")
            .at(50, 128, "Total Investments")
            .upTo(360, 128, "1,301,118")
            .upTo(480, 128, "5,708,638");
    var read = read(page);
    assertEquals(
        List.of(2_602_236L, 3_106_402L),
        read.value().schedules().getFirst().holdings().stream()
            .map(holding -> holding.value().amount())
            .toList());
    assertEquals("Tolland Sewer, 4.00%, 7/1/30", serial(read).security().description());
    assertEquals(
        List.of(
            "This table has principal amounts and values of several funds beside each other; only"
                + " the last ones of each line were read."),
        messages(read));
  }
}
