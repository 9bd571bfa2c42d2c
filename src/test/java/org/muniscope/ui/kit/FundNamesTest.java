package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Schedule;

/** Each fund of a file has a name of its own. */
final class FundNamesTest {
  private static final LocalDate MAY = LocalDate.of(2012, 5, 31);

  @Test
  void fundsOfDifferentNamesAreCalledByThem() {
    var funds = List.of(fund("Ohio Fund", MAY, 3, 9), fund("Utah Fund", MAY, 10, 14));
    assertEquals(List.of("Ohio Fund", "Utah Fund"), names(funds));
  }

  @Test
  void fundsOfOneNameAreToldApartByTheirDates() {
    var funds =
        List.of(
            fund("Fund", MAY, 3, 9),
            fund("Fund", MAY.minusYears(1), 10, 14),
            fund("Other Fund", MAY, 15, 20));
    assertEquals(List.of("Fund, May 31, 2012", "Fund, May 31, 2011", "Other Fund"), names(funds));
  }

  @Test
  void fundsOfOneNameAndDateAreToldApartByTheirPages() {
    var funds = List.of(fund("Fund", MAY, 3, 9), fund("Fund", MAY, 10, 10));
    assertEquals(
        List.of("Fund, May 31, 2012, pages 3–9", "Fund, May 31, 2012, page 10"), names(funds));
  }

  private static List<String> names(List<Schedule> funds) {
    return funds.stream().map(new FundNames(funds)::of).toList();
  }

  private static Schedule fund(String name, LocalDate day, int first, int last) {
    var like = Filings.thirtyBonds().filing().schedules().getFirst();
    return new Schedule(
        name, Optional.of(day), like.units(), first, last, like.groups(), List.of());
  }
}
