package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.model.Finding;
import org.muniscope.model.Jurisdiction;

/** Headings in which the name of a state is misspelt. */
final class StateHeadsTest {
  private static Draft draft(String fourth) {
    var schedule = new TypedSchedule();
    for (var heading : List.of("Alabama", "Ohio", "Texas", fourth)) {
      schedule.words(50, heading).bond(50, "Marlow Water RB, 5.00%, 6/1/37", "607,959");
    }
    return schedule.draft();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pennsylvnia", "Pennslyvannia – 2.1%", "PENNSYLVAINA"})
  void aHeadingThatNearlyNamesAStateIsTakenForIt(String heading) {
    assertEquals(
        Optional.of(Jurisdiction.PENNSYLVANIA),
        draft(heading).sections().getLast().heading().jurisdiction());
  }

  @Test
  void aHeadingThatNearlyNamesAStateIsTold() {
    assertEquals(
        List.of("This heading is taken for California."),
        draft("Calfornia").findings().stream().map(Finding::message).toList());
  }

  @Test
  void aHeadingThatNamesNoStateStaysWhatItIs() {
    assertEquals(
        Optional.empty(),
        draft("Multi-State – 2.1%").sections().getLast().heading().jurisdiction());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Multi-State",
        "Multistate",
        "Other Territories",
        "Short-Term Notes",
        "Washington, D.C."
      })
  void whatStandsBesideTheStatesIsAHeadingToo(String heading) {
    assertEquals(heading, draft(heading).sections().getLast().heading().name());
  }
}
