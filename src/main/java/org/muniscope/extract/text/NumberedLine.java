package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.form.FundName;

/**
 * A line with what may be the number of its page.
 *
 * @param line the line
 * @param words what stands beside the number
 * @param number from 1
 */
record NumberedLine(Line line, String words, int number) {
  /** So many pages tell that a number counts them. */
  private static final int PAGES = 3;

  /** So many lines at least stand between two page numbers, on average. */
  private static final int PAGE_LINES = 10;

  /** A page number before the name of the fund or of the report: {@code 7 | iHarbor Bond ETF}. */
  private static final Pattern BEFORE =
      Pattern.compile("(\\d{1,3}) [|•–-]? ?([a-z]?[A-Z](?!.*(?:\\d,\\d{3}|%|\\d/\\d)).{7,110})");

  /**
   * A page number behind the name, as on pages on the right: {@code … Fund — Page 1 of 8}, or
   * behind the number of the document: {@code NQ-007 [5/22] 7/22 (2258844) 1}.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "([a-z]?[A-Z](?!.*(?:\\d,\\d{3}|%|\\d/\\d{1,2}/)).{7,110}?) ?[|•–—-]?"
              + " (?:Page )?(\\d{1,3})(?: of \\d{1,3})?");

  /** A page number between the name of the report and that of its part, in a page's foot. */
  private static final Pattern WITHIN =
      Pattern.compile("([A-Z][^\\d%$]{7,60}) (\\d{1,3}) ([A-Z][^\\d%$]{3,60})");

  private record Place(int page, int line, int number) {}

  /** A line that begins with a number. */
  static Optional<NumberedLine> of(Line line) {
    if (!Character.isDigit(line.text().charAt(0))) {
      return Optional.empty();
    }
    var before = BEFORE.matcher(line.text());
    return before.matches()
        ? Optional.of(new NumberedLine(line, before.group(2).strip(), number(before.group(1))))
        : Optional.empty();
  }

  /** One of the first or last lines of a page, with a number anywhere. */
  static Optional<NumberedLine> outermost(Line line) {
    return of(line).or(() -> behind(line)).or(() -> within(line));
  }

  private static Optional<NumberedLine> behind(Line line) {
    var behind = BEHIND.matcher(line.text());
    return behind.matches()
        ? Optional.of(
            new NumberedLine(
                line, Continued.without(behind.group(1).strip()), number(behind.group(2))))
        : Optional.empty();
  }

  private static Optional<NumberedLine> within(Line line) {
    var within = WITHIN.matcher(line.text());
    return within.matches()
        ? Optional.of(
            new NumberedLine(
                line, within.group(1) + " # " + within.group(3), number(within.group(2))))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /**
   * Words that stand beside page numbers: these rise from page to page, or a page's lines apart
   * where a page of the file holds several. The marks that hang before an issuer do not.
   *
   * @param lines what may be one in each line of all pages
   */
  static Set<String> counting(List<Optional<NumberedLine>> lines) {
    Map<String, List<Place>> places = new HashMap<>();
    for (var at = 0; at < lines.size(); at++) {
      var place = at;
      lines
          .get(at)
          .ifPresent(each ->
              places
                  .computeIfAbsent(each.words(), _ -> new ArrayList<>())
                  .add(new Place(each.line().page().number(), place, each.number())));
    }
    places
        .entrySet()
        .removeIf(each ->
            !rise(each.getValue()) && !(steady(each.getValue()) && FundName.atEdge(each.getKey())));
    return places.keySet();
  }

  private static boolean rise(List<Place> places) {
    var rise =
        IntStream.range(1, places.size())
                .allMatch(at -> places.get(at - 1).number() < places.get(at).number())
            || (onePerPage(places) && again(places));
    var apart = places.getLast().line() - places.getFirst().line() > places.size() * PAGE_LINES;
    return places.size() >= PAGES && rise && (onePerPage(places) || apart);
  }

  /** Whether numbers count one by one and begin again, as those of several documents in a file. */
  private static boolean again(List<Place> places) {
    var first = places.getFirst().number();
    return IntStream.range(1, places.size())
        .noneMatch(at -> {
          var number = places.get(at).number();
          var before = places.get(at - 1).number();
          return number != before + 1 && (number != first || before == first);
        });
  }

  /** Whether the numbers rise as the pages of the file do. */
  private static boolean steady(List<Place> places) {
    return places.size() > 1
        && onePerPage(places)
        && places.stream().map(each -> each.number() - each.page()).distinct().count() == 1;
  }

  private static boolean onePerPage(List<Place> places) {
    return places.stream().map(Place::page).distinct().count() == places.size();
  }
}
