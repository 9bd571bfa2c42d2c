package org.muniscope.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who filed what, and for which date.
 *
 * @param registrant name of the fund or trust as printed
 * @param form such as {@code N-CSR}
 * @param fileNumber Investment Company Act file number, such as {@code 811-07560}
 * @param reportDate end of the reporting period
 * @param ticker exchange symbol
 * @param places where these are printed, of those of which it is known
 */
public record FilingHeader(
    Optional<String> registrant,
    Optional<String> form,
    Optional<String> fileNumber,
    Optional<LocalDate> reportDate,
    Optional<String> ticker,
    Map<Fact, Source> places) {

  /** What a header tells. */
  public enum Fact {
    REGISTRANT,
    FORM,
    FILE_NUMBER,
    REPORT_DATE,
    TICKER
  }

  public FilingHeader {
    places = Map.copyOf(places);
  }

  /** A header of which no place is known. */
  public FilingHeader(
      Optional<String> registrant,
      Optional<String> form,
      Optional<String> fileNumber,
      Optional<LocalDate> reportDate,
      Optional<String> ticker) {
    this(registrant, form, fileNumber, reportDate, ticker, Map.of());
  }

  /** Where a fact is printed. */
  public Optional<Source> place(Fact fact) {
    return Optional.ofNullable(places.get(fact));
  }

  /** The same with a name or date that the schedules tell; the place of another date is unknown. */
  public FilingHeader with(Optional<String> name, Optional<LocalDate> date) {
    var known = new EnumMap<Fact, Source>(Fact.class);
    known.putAll(places);
    if (!date.equals(reportDate)) {
      known.remove(Fact.REPORT_DATE);
    }
    return new FilingHeader(name, form, fileNumber, date, ticker, known);
  }
}
