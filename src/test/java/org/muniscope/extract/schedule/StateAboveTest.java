package org.muniscope.extract.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Jurisdiction;

/** Headings of several levels below that of a state. */
final class StateAboveTest {
  private double baseline = 100;
  private final TypedPage page =
      new TypedPage()
          .at(50, baseline, "Description")
          .upTo(450, baseline, "Principal Amount")
          .upTo(560, baseline, "Value");

  private StateAboveTest heading(double x, String text) {
    baseline += 11;
    page.at(x, baseline, text);
    return this;
  }

  private StateAboveTest bond() {
    baseline += 11;
    page.at(80, baseline, "Marlow RB, 5.00%, 6/1/37")
        .upTo(450, baseline, "550,000")
        .upTo(560, baseline, "607,959");
    return this;
  }

  private List<String> states() {
    return Readings.best(TypedTable.of(page).rows()).sections().stream()
        .map(section ->
            section.heading().name() + ": " + section.state().map(Jurisdiction::title).orElse("-"))
        .toList();
  }

  @Test
  void aStateHoldsForTheSectorsOfItsKindsOfBonds() {
    heading(50, "Arizona – 9.0%");
    heading(60, "General Obligations – 3.0%").bond();
    heading(60, "Revenue Bonds – 6.0%");
    heading(70, "Education Revenue – 2.0%").bond();
    heading(70, "Housing Revenue – 4.0%").bond();
    assertEquals(
        List.of(
            "General Obligations: Arizona",
            "Education Revenue: Arizona",
            "Housing Revenue: Arizona"),
        states());
  }

  @Test
  void aHeadingSetLikeThatOfTheStateLeavesIt() {
    heading(50, "Arizona – 9.0%");
    heading(60, "Education – 2.0%").bond();
    heading(50, "Short-Term Notes – 4.0%").bond();
    assertEquals(List.of("Education: Arizona", "Short-Term Notes: -"), states());
  }
}
