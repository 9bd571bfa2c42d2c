package org.muniscope.extract;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.text.Line;
import org.muniscope.model.FilingHeader;
import org.muniscope.model.FilingHeader.Fact;
import org.muniscope.model.Source;

/** Reads who filed what from the first pages of a report. */
final class HeaderReader {
  /** {@code N-CSRS}, {@code N-Q}, {@code N-PORT-P/A}. */
  private static final Pattern FORM = Pattern.compile("\\bN-(?:CSRS?|Q|PORT(?:-P)?)(?:/A)?\\b");

  /** {@code 811-21629}. */
  private static final Pattern NUMBER = Pattern.compile("\\b811-\\d{4,6}\\b");

  /** {@code NYSE Symbol: IQM}. */
  private static final Pattern TICKER =
      Pattern.compile(
          "\\b(?:NYSE(?: (?:MKT|American|Amex))?|Nasdaq|NASDAQ)(?: [Ss]ymbol)?:? ?([A-Z]{3,5})\\b");

  /** {@code Date of reporting period: February 29, 2012}. */
  private static final Pattern PERIOD =
      Pattern.compile("(?i)date of reporting period:?\\s*(" + Dates.DATE + ")");

  private static final Pattern DATE = Pattern.compile(Dates.DATE);
  private static final int FIRST_PAGES = 12;

  /** The form is one of these; one on a later page belongs to another report in the file. */
  private static final int FORM_PAGES = 3;

  private HeaderReader() {}

  /** What was found in a line, and the line. */
  private record Found<T>(T value, Line line) {}

  static FilingHeader read(List<List<Line>> pages) {
    var forms = Math.min(FORM_PAGES, pages.size());
    var after = pages.stream().skip(forms).limit(FIRST_PAGES - FORM_PAGES);
    var first =
        Stream.concat(
                pages.subList(0, forms).stream(),
                after.takeWhile(page -> page.stream().noneMatch(HeaderReader::belowRegistrant)))
            .flatMap(List::stream)
            .toList();
    var places = new EnumMap<Fact, Source>(Fact.class);
    return new FilingHeader(
        registrant(pages).map(noted(Fact.REGISTRANT, places)),
        find(first, FORM, 0).map(noted(Fact.FORM, places)),
        find(first, NUMBER, 0).map(noted(Fact.FILE_NUMBER, places)),
        find(first, PERIOD, 1)
            .flatMap(HeaderReader::day)
            .or(() -> date(pages))
            .map(noted(Fact.REPORT_DATE, places)),
        find(first, TICKER, 1).map(noted(Fact.TICKER, places)),
        places);
  }

  private static <T> Function<Found<T>, T> noted(Fact fact, Map<Fact, Source> places) {
    return found -> {
      places.put(fact, found.line().source());
      return found.value();
    };
  }

  private static Optional<Found<String>> find(List<Line> lines, Pattern pattern, int group) {
    for (var line : lines) {
      var match = pattern.matcher(line.text());
      if (match.find()) {
        return Optional.of(new Found<>(match.group(group), line));
      }
    }
    return Optional.empty();
  }

  /** Whether a line of the form tells what the line above it is. */
  static boolean belowRegistrant(Line line) {
    return line.text().toLowerCase(Locale.ROOT).contains("exact name of registrant");
  }

  /** The name above "Exact name of registrant", or the largest name on the first page. */
  private static Optional<Found<String>> registrant(List<List<Line>> pages) {
    for (var page : pages.subList(0, Math.min(FORM_PAGES, pages.size()))) {
      for (var at = 1; at < page.size(); at++) {
        if (belowRegistrant(page.get(at))) {
          var line = page.get(at - 1);
          return Optional.of(line.text().replaceFirst(".*811-\\d{4,6}\\s*", "").strip())
              .filter(each -> !each.isBlank())
              .map(name -> new Found<>(name, line));
        }
      }
    }
    return pages.stream()
        .findFirst()
        .flatMap(Cover::name)
        .map(name -> new Found<>(name.words(), name.line()));
  }

  /** Periods end with a month; any other day may be that of a letter. */
  private static Optional<Found<LocalDate>> date(List<List<Line>> pages) {
    var days =
        pages.stream()
            .limit(2)
            .flatMap(List::stream)
            .flatMap(line -> find(List.of(line), DATE, 0).flatMap(HeaderReader::day).stream())
            .toList();
    return days.stream()
        .filter(day -> day.value().getDayOfMonth() == day.value().lengthOfMonth())
        .findFirst()
        .or(() -> days.stream().findFirst());
  }

  private static Optional<Found<LocalDate>> day(Found<String> words) {
    return Dates.read(words.value()).map(day -> new Found<>(day, words.line()));
  }
}
