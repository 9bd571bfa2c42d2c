package org.muniscope.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.export.Report;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.model.Source;

/** What does not tie or was not understood, a line each, in the order of the pages. */
final class Complaints {
  /** Enough to find the place on the page; the whole text is in the JSON. */
  private static final int LONGEST_EXCERPT = 160;

  private Complaints() {}

  private record Line(int page, String text) {}

  static List<String> of(Report report) {
    return Stream.concat(
            report.problems().stream().map(Complaints::line),
            report.differences().stream().map(Complaints::line))
        .sorted(Comparator.comparingInt(Line::page))
        .map(Line::text)
        .toList();
  }

  private static Line line(Finding finding) {
    var printed = excerpt(finding.printed().strip());
    var quoted = printed.isEmpty() ? "" : " \"" + printed + "\"";
    return line(Optional.of(finding.source()), finding.message() + quoted);
  }

  private static String excerpt(String printed) {
    return printed.length() <= LONGEST_EXCERPT
        ? printed
        : printed.substring(0, LONGEST_EXCERPT).strip() + "…";
  }

  private static Line line(Check check) {
    var text =
        "%s: printed %s, recomputed %s, difference %s. %s"
            .formatted(
                check.subject(),
                number(check.unit(), check.printed()),
                number(check.unit(), check.recomputed()),
                number(difference(check.unit()), check.difference()),
                check.explanation());
    return line(check.source(), text);
  }

  private static Line line(Optional<Source> source, String text) {
    var page = source.map(Source::page).orElse(0);
    var place = page == 0 ? "" : "page " + page + ": ";
    return new Line(page, place + text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
  }

  /** Dates differ by a number of days. */
  private static Check.Unit difference(Check.Unit unit) {
    return unit == Check.Unit.DATE ? Check.Unit.COUNT : unit;
  }

  private static String number(Check.Unit unit, Optional<BigDecimal> number) {
    return number.map(each -> number(unit, each)).orElse("nothing");
  }

  private static String number(Check.Unit unit, BigDecimal number) {
    var digits = String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    return switch (unit) {
      case DOLLARS -> digits.startsWith("-") ? "-$" + digits.substring(1) : "$" + digits;
      case PERCENT -> digits + "%";
      case COUNT -> digits;
      case DATE -> LocalDate.ofEpochDay(number.longValue()).toString();
    };
  }
}
