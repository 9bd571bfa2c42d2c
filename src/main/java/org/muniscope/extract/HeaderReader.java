package org.muniscope.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.FilingHeader;

/** Reads who filed what from the first pages of a report. */
final class HeaderReader {
  private static final Pattern FORM = Pattern.compile("\\bN-(?:CSRS?|Q|PORT(?:-P)?)(?:/A)?\\b");
  private static final Pattern NUMBER = Pattern.compile("\\b811-\\d{4,6}\\b");
  private static final Pattern TICKER =
      Pattern.compile(
          "\\b(?:NYSE(?: (?:MKT|American|Amex))?|Nasdaq|NASDAQ)(?: [Ss]ymbol)?:? ?([A-Z]{3,5})\\b");
  private static final Pattern PERIOD =
      Pattern.compile("(?i)date of reporting period:?\\s*(" + Dates.DATE + ")");
  private static final Pattern DATE = Pattern.compile(Dates.DATE);
  private static final Pattern FUND =
      Pattern.compile(
          "(?i)^[^.;:%$]{4,70}\\b(?:fund|trust|securities|portfolio|income|inc\\.?|shares|etf|municipals?|opportunities)(?:"
              + " [IVX]+| \\d)?(?:, inc\\.?)?$");
  private static final int FIRST_PAGES = 12;

  private HeaderReader() {}

  static FilingHeader read(List<List<Line>> pages) {
    var first = pages.stream().limit(FIRST_PAGES).flatMap(List::stream).toList();
    return new FilingHeader(
        registrant(pages),
        find(first, FORM, 0),
        find(first, NUMBER, 0),
        find(first, PERIOD, 1).flatMap(Dates::read).or(() -> date(pages)),
        find(first, TICKER, 1));
  }

  private static Optional<String> find(List<Line> lines, Pattern pattern, int group) {
    for (var line : lines) {
      var match = pattern.matcher(line.text());
      if (match.find()) {
        return Optional.of(match.group(group));
      }
    }
    return Optional.empty();
  }

  /** The name above "Exact name of registrant", or the largest name on the first page. */
  private static Optional<String> registrant(List<List<Line>> pages) {
    for (var page : pages.subList(0, Math.min(3, pages.size()))) {
      for (var at = 1; at < page.size(); at++) {
        if (page.get(at)
            .text()
            .toLowerCase(java.util.Locale.ROOT)
            .contains("exact name of registrant")) {
          var name = page.get(at - 1).text();
          return Optional.of(name.replaceFirst(".*811-\\d{4,6}\\s*", "").strip())
              .filter(each -> !each.isBlank());
        }
      }
    }
    return pages.stream()
        .limit(1)
        .flatMap(List::stream)
        .filter(line -> FUND.matcher(line.text()).matches())
        .max(Comparator.comparingDouble(Line::size))
        .map(Line::text);
  }

  private static Optional<LocalDate> date(List<List<Line>> pages) {
    return pages.stream()
        .limit(2)
        .flatMap(List::stream)
        .map(line -> DATE.matcher(line.text()))
        .filter(java.util.regex.Matcher::find)
        .map(java.util.regex.Matcher::group)
        .map(Dates::read)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
