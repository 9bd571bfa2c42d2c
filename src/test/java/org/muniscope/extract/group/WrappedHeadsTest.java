package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bold headings that find no room on one line. */
final class WrappedHeadsTest {
  private final TypedSchedule schedule = new TypedSchedule();

  /** The sections below a state, whose second heading takes two lines. */
  private List<String> sections(String first, String second, String bond) {
    schedule.bold(50, "Alabama — 5.2%").bold(50, "Education — 2.1%");
    schedule.bond(50, "Marlow University, 5.00%, 6/1/37", "607,959").sum("607,959");
    schedule.bold(50, first).bold(50, second);
    schedule.bond(50, bond, "541,096").sum("541,096");
    return schedule.sections();
  }

  @Test
  void aHeadingWithoutRoomForItsLastWordGoesOnBelow() {
    assertEquals(
        List.of("Education 1 607959", "Industrial Revenue/Pollution Control Revenue 1 541096"),
        sections(
            "Industrial Revenue/Pollution Control",
            "Revenue — 3.1%",
            "Selma Industrial Dev. Board, 5.00%, 6/1/37"));
  }

  @Test
  void aHeadingWithRoomBehindItStandsAboveTheNextOne() {
    assertEquals(
        List.of("Education 1 607959", "Hospital 1 541096"),
        sections(
            "Revenue Bonds",
            "Hospital — 3.1%",
            "Selma Hospital Authority, Ascension Health, 5.00%, 6/1/37"));
  }

  @Test
  void aHeadingThatGoesOnFromAboveIsWhole() {
    assertEquals(
        List.of("Education 1 607959", "Hospital 1 541096"),
        sections(
            "Municipal Bonds and Other Long-Term Securities (continued)",
            "Hospital — 3.1%",
            "Selma Hospital Authority, 5.00%, 6/1/37"));
  }
}
