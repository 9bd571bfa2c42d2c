package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.model.Finding;
import org.muniscope.model.Jurisdiction;

/** Headings that only the room behind them tells from descriptions that wrap. */
final class LoneHeadsTest {
  private static final String BOND = "Port Halden Bridge Authority Refunding RB, 5.00%, 6/1/37";

  private final TypedSchedule schedule = new TypedSchedule();

  private Draft draft(String... lines) {
    for (var line : List.of("Alabama", BOND, "Ohio", BOND, "Texas", BOND)) {
      add(line);
    }
    return draftOf(lines);
  }

  private Draft draftOf(String... lines) {
    for (var line : lines) {
      add(line);
    }
    return schedule.draft();
  }

  /** Types a line, indented if it begins with a blank; one with a rate is a bond. */
  private void add(String line) {
    var x = line.startsWith(" ") ? 62 : 50;
    if (line.contains("%,")) {
      schedule.bond(x, line.strip(), "607,959");
    } else {
      schedule.words(x, line.strip());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "N. Carolina, NORTH_CAROLINA",
    "So. Dakota, SOUTH_DAKOTA",
    "D.C., DISTRICT_OF_COLUMBIA",
    "Puerto Rico (Commonwealth of), PUERTO_RICO",
    "Kentucky Municipal Bonds, KENTUCKY",
    "Kentucky:, KENTUCKY"
  })
  void aStateInAnotherFormAboveAWholeBondIsAHeading(String line, Jurisdiction state) {
    assertEquals(
        Optional.of(state), draft(line, BOND).sections().getLast().heading().jurisdiction());
  }

  @Test
  void aStateInAnotherFormIsNotTold() {
    assertEquals(List.of(), draft("N. Carolina", BOND).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridges",
        "Kentucky & Ohio",
        "Water & Sewer",
        "Higher Education / University",
        "Bond Bank"
      })
  void otherWordsAloneAboveAWholeBondAreAHeading(String line) {
    assertEquals(line, draft(line, BOND).sections().getLast().heading().name());
  }

  @Test
  void aHeadingThatNothingElseTellsIsTold() {
    assertEquals(
        List.of("This line stands alone above a whole bond; it is taken for a heading."),
        draft("Bridges", BOND).findings().stream().map(Finding::message).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlow Water Department",
        "Water Department",
        "Marlow Water and",
        "Marlow Water Series",
        "Marlow Water Sewer and Drainage Works for All"
      })
  void aLineThatABondMayCarryOnIsNone(String line) {
    assertEquals("Texas", draft(line, BOND).sections().getLast().heading().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Port Halden RB, 5.00%, 6/1/37",
        "Series 2012, 5.00%, 6/1/37",
        "5.00%, 6/1/37",
        "Airport RB, 5.00%, 6/1/37"
      })
  void wordsAboveASeriesAreNone(String series) {
    assertEquals("Texas", draft("Bridges", series).sections().getLast().heading().name());
  }

  @Test
  void wordsLeftOfAllBondsAreAHeadingThatIsNotTold() {
    schedule.bold(50, "Ohio — 1.2%");
    var draft = draftOf("Bridges", " " + BOND, "Water", " " + BOND);
    assertEquals(
        List.of("Bridges", "Water"),
        draft.sections().stream().map(section -> section.heading().name()).toList());
    assertEquals(List.of(), draft.findings());
  }

  @Test
  void wordsLeftOfASeriesAreItsIssuer() {
    var draft = draftOf("Ohio — 1.2%", "Marlow", " Sewer RB, 5.00%, 6/1/37", "Halden", " " + BOND);
    assertEquals(
        List.of("Ohio"),
        draft.sections().stream().map(section -> section.heading().name()).toList());
  }

  @Test
  void wordsLeftOfAKindOfIssuerAreItsPlace() {
    var draft =
        draftOf(
            "Ohio — 1.2%",
            "Marlow",
            " Bridge Authority RB, 5.00%, 6/1/37",
            "Statewide",
            " Health Facilities Authority RB, 5.00%, 6/1/37");
    assertEquals(
        List.of("Ohio"),
        draft.sections().stream().map(section -> section.heading().name()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lindale Hospital | District No. 2 RB, 5.00%, 6/1/37",
        "Lindale Unified School | District (Election of 2008) GO, 5.00%, 6/1/37",
        "Lindale Turnpike | Authority, Capital Improvement RB, 5.00%, 6/1/37",
        "Lindale Health | Facilities Authority, Refunding RB, 5.00%, 6/1/37"
      })
  void theBeginningOfANameThatEndsDeeperIsNone(String begin, String end) {
    var draft = draftOf("Ohio — 1.2%", begin, " " + end);
    assertEquals(
        List.of("Ohio"),
        draft.sections().stream().map(section -> section.heading().name()).toList());
  }

  @Test
  void aYearAboveABondDueInItIsAHeadingThatIsNotTold() {
    var draft = draft("2037", BOND);
    assertEquals("2037", draft.sections().getLast().heading().name());
    assertEquals(List.of(), draft.findings());
  }

  @Test
  void anotherYearIsNone() {
    assertEquals("Texas", draft("2036", BOND).sections().getLast().heading().name());
  }

  @Test
  void aCountyAboveABondThatBeginsWithItIsAHeadingThatIsNotTold() {
    var draft = draft("Marlow County", "Marlow County Water Authority RB, 5.00%, 6/1/37");
    assertEquals("Marlow County", draft.sections().getLast().heading().name());
    assertEquals(List.of(), draft.findings());
  }

  @Test
  void aCountyMayEndWithAColon() {
    var draft = draft("Marlow County:", "Marlow County Water Authority RB, 5.00%, 6/1/37");
    assertEquals("Marlow County", draft.sections().getLast().heading().name());
  }

  @Test
  void aCountyAboveAKindOfIssuerIsNone() {
    var draft = draft("Marlow County", "Water Authority RB, 5.00%, 6/1/37");
    assertEquals("Texas", draft.sections().getLast().heading().name());
  }
}
