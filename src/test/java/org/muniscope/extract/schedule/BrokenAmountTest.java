package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.TypedPage;

/** Principal amounts with a blank behind their first comma. */
final class BrokenAmountTest {
  private static long told(double right) {
    var page =
        new TypedPage()
            .at(50, 40, "Schedule of Investments")
            .at(50, 60, "Description")
            .upTo(460, 60, "Principal Amount")
            .upTo(560, 60, "Value")
            .at(50, 80, "Marlow Water RB, 5.00%, 6/1/37")
            .upTo(460, 80, "950,000")
            .upTo(560, 80, "1,007,959")
            .at(50, 92, "Dunmere Water RB, 5.00%, 6/1/38")
            .upTo(right, 92, "1,")
            .upTo(460, 92, "755,000")
            .upTo(560, 92, "1,685,993");
    return FilingReader.read(List.of(PageText.of(page.page()))).findings().stream()
        .filter(finding -> finding.message().contains("may begin the principal amount"))
        .count();
  }

  @Test
  void digitsWithACommaRightBeforeAPrincipalAmountAreTold() {
    assertEquals(1, told(428));
  }

  @Test
  void digitsWithACommaFarFromItEndTheWords() {
    assertEquals(0, told(300));
  }
}
