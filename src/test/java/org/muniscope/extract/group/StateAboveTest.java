package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Jurisdiction;

/** Headings of several levels below that of a state. */
final class StateAboveTest {
  private final TypedSchedule page = new TypedSchedule();

  private StateAboveTest heading(double x, String text) {
    page.words(x, text);
    return this;
  }

  private void bond() {
    page.bond(80, "Marlow RB, 5.00%, 6/1/37", "607,959");
  }

  private List<String> states() {
    return page.draft().sections().stream()
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
