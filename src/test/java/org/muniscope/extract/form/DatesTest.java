package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.extract.text.InWords;

/** Maturities as they stand in a column of their own. */
final class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          07/01/30              | 2030-07-01
          7/1/2043              | 2043-07-01
          7/1/89                | 2089-07-01
          10/1/1942             | 1942-10-01
          February 29, 2012     | 2012-02-29
          Sept. 1, 2013         | 2013-09-01
          MAY 31, 2020          | 2020-05-31
          FEBRUARY 28, 2021     | 2021-02-28
          8-1-2036              | 2036-08-01
          12-15-41              | 2041-12-15
          1-Jul-39              | 2039-07-01
          15 Sept. 2031         | 2031-09-15
          2030-07-01            | 2030-07-01
          7–1–31                | 2031-07-01
          2028                  | 2028
          7/31                  | 2031
          1/01/18-1/01/23       | 2018-01-01 to 2023-01-01
          7/1/20 through 7/1/24 | 2020-07-01 to 2024-07-01
          2017-2020             | 2017 to 2020
          2017 to 2020          | 2017 to 2020
          2025–30               | 2025 to 2030
          6/1/35-40             | 2035-06-01 to 2040-06-01
          6/1/2035 – 2040       | 2035-06-01 to 2040-06-01
          """)
  void aMaturityIsADateARangeOrAYear(String printed, String maturity) {
    assertEquals(maturity, InWords.maturity(Dates.maturity(printed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02/30/30",
        "13/01/30",
        "1/01/23-1/01/18",
        "6/1/35-30",
        "2035-30",
        "5.25%",
        "607,959",
        "2/29/2011",
        "1-Ser-12"
      })
  void whatIsNotInTheCalendarIsNoMaturity(String printed) {
    assertEquals(Optional.empty(), Dates.maturity(printed));
  }

  @Test
  void twoDigitsOfAYearFromNinetyOnMeanThePastCentury() {
    assertEquals(Optional.of(LocalDate.of(1990, 1, 1)), Dates.read("1/1/90"));
    assertEquals(Optional.of(LocalDate.of(2089, 1, 1)), Dates.read("1/1/89"));
  }

  @Test
  void everyDateOfASentenceIsFoundInOrder() {
    assertEquals(
        List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2042, 8, 15)),
        Dates.all("maturities of collateral ranging from 01/01/22 to 08/15/42"));
  }

  /** Texts strung together from pieces of dates, the same in every run. */
  @ParameterizedTest
  @ValueSource(strings = {"4.10 May 31, 2034", "5 May 31, 2034", "(4.10) May 31, 2034"})
  void aNumberBeforeAMonthIsNoDayWhereTheDayFollows(String printed) {
    assertEquals(List.of(LocalDate.of(2034, 5, 31)), Dates.all(printed));
  }

  @Test
  void aQuickLookHidesNoDate() {
    var pieces =
        List.of(
            "7/1/2030",
            "July 1, 2030",
            "1-Jul-30",
            "7",
            "12",
            "01",
            "2030",
            "19",
            "120",
            "/",
            "-",
            "–",
            " ",
            ", ",
            ".",
            "(",
            "July",
            "jan",
            "Sept",
            "MAY",
            "Due",
            "s",
            "Trojan",
            "%");
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    var date = Pattern.compile(Dates.DATE);
    var seen = 0;
    for (var round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      for (var piece = 0; piece < 12; piece++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      var all = date.matcher(text).results().map(MatchResult::group).toList();
      seen += all.size();
      assertEquals(
          all, Dates.in(text.toString()).stream().map(MatchResult::group).toList(), text::toString);
    }
    assertTrue(seen > 1_000, "too few dates to tell: " + seen);
  }
}
