package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Holding;

/** What a column of words tells of a holding. */
final class PrintedRemarksTest {
  private static Holding.Security insured(String insurer) {
    var page =
        new TypedPage()
            .at(50, 40, "Schedule of Investments")
            .at(50, 60, "Description")
            .at(280, 60, "Insurer")
            .upTo(460, 60, "Principal Amount")
            .upTo(560, 60, "Value")
            .at(50, 80, "Marlow Water RB, 5.00%, 6/1/37")
            .at(280, 80, insurer)
            .upTo(460, 80, "950,000")
            .upTo(560, 80, "1,007,959");
    var filing = FilingReader.read(List.of(PageText.of(page.page()))).value();
    return filing.schedules().getFirst().holdings().getFirst().security();
  }

  @Test
  void theyStandApartFromTheDescription() {
    var security = insured("Ambac");
    assertEquals("Marlow Water RB, 5.00%, 6/1/37", security.description());
    assertEquals(Optional.of("Ambac"), security.options().remarks());
  }

  @Test
  void anInsurerAmongThemStandsBehindTheBond() {
    assertEquals(
        List.of("AGM"), insured("AGM").support().stream().map(CreditSupport::printed).toList());
  }

  @Test
  void withoutThemThereAreNone() {
    assertEquals(Optional.empty(), insured("").options().remarks());
  }
}
