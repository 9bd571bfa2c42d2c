package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes away the heads and feet of pages, told by standing on several of them. */
public final class RunningLines {
  /** So many pages tell that a line is not content. */
  private static final int PAGES = 3;

  /** What runs stands on neighbours; the notes of two funds begin alike on pages far apart. */
  private static final int NEAR = 2;

  /** So many lines at least stand between two page numbers, on average. */
  private static final int PAGE_LINES = 10;

  /** A browser prints one more line below a page's own foot. */
  private static final int OUTERMOST = 2;

  /** So many letters are no page number. */
  private static final int TELLING = 5;

  /** Words so long stand on two pages only where they run. */
  private static final int LONG_KEY = 24;

  /** A page number before the name of the fund or of the report. */
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3}) [|•–-]? ?([A-Z](?!.*(?:\\d,\\d{3}|%|\\d/\\d)).{7,110})");

  /** A page number behind the name, as on pages on the right: {@code … Fund — Page 1 of 8}. */
  private static final Pattern NUMBERED_BEHIND =
      Pattern.compile(
          "([A-Z](?!.*(?:\\d,\\d{3}|%|\\d/\\d)).{7,110}?) ?[|•–—-]?"
              + " (?:Page )?(\\d{1,3})(?: of \\d{1,3})?");

  /** A page number between the name of the report and that of its part, in a page's foot. */
  private static final Pattern NUMBER_WITHIN =
      Pattern.compile("([A-Z][^\\d%$]{7,60}) (\\d{1,3}) ([A-Z][^\\d%$]{3,60})");

  private static final Pattern TITLE_WORDS =
      Pattern.compile("^.*?\\b" + Titles.SCHEDULE);

  private static final Pattern BOND = Pattern.compile("\\d ?%|Series|Ser\\.|Bonds");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\b(?:principal|par|face|amount|value|coupon|maturity|rate|date|security|description|issuer|000(?!\\d)|0+’s)");
  private static final Pattern FUND =
      Pattern.compile(
          "(?!.*\\b(?:the|which|has|is|was|by)\\b)\\p{Lu}[^,()]{3,90}\\b(?i:funds?|trust|portfolio|etf)\\b[^,]{0,12}");

  /** The upper line of a title over two: the parts of a report differ in the lower one. */
  private static final Pattern BEGUN = Pattern.compile("(?i)(?:consolidated )?statements? of");

  private static final Pattern OUTER_NUMBERS = Pattern.compile("^[\\d/]+|[\\d/]+$");

  /** The end of a bond's text, {@code Series / 2015}: no page has such a number. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /**
   * What tells whether a line stands on other pages too.
   *
   * @param key text and height of a line near an edge of its page; blank for all others
   * @param numbered what stands beside a page number
   */
  private record Seen(Line line, String key, Optional<Numbered> numbered) {}

  private record Numbered(String words, int number) {}

  private record Place(int page, int line, int number) {}

  private RunningLines() {}

  /** All lines of all pages but for those that run. */
  public static List<Line> strip(List<List<Line>> pages) {
    var seen = pages.parallelStream().map(RunningLines::seen).toList();
    var repeated = repeated(seen);
    var numbered = numbered(seen);
    var feet = CountedFeet.of(pages);
    return seen.stream()
        .flatMap(List::stream)
        .filter(each -> !repeated.contains(each.key()))
        .filter(each -> each.numbered().filter(it -> numbered.contains(it.words())).isEmpty())
        .map(Seen::line)
        .filter(line -> !feet.contains(line))
        .toList();
  }

  private static List<Seen> seen(List<Line> page) {
    var edges = PageEdges.of(page);
    var seen = new ArrayList<Seen>();
    for (var at = 0; at < page.size(); at++) {
      var line = page.get(at);
      var outermost = at < OUTERMOST || at >= page.size() - OUTERMOST;
      var row = edges.opensRow(page, at);
      var numbered = row ? Optional.<Numbered>empty() : numbered(line, outermost);
      seen.add(new Seen(line, edges.hold(at) ? key(line) : "", numbered));
    }
    return seen;
  }

  /** A line with a page number in it. */
  private static Optional<Numbered> numbered(Line line, boolean outermost) {
    if (Character.isDigit(line.text().charAt(0))) {
      var before = NUMBERED.matcher(line.text());
      if (before.matches()) {
        return Optional.of(new Numbered(before.group(2).strip(), number(before.group(1))));
      }
    }
    if (!outermost) {
      return Optional.empty();
    }
    var behind = NUMBERED_BEHIND.matcher(line.text());
    if (behind.matches()) {
      return Optional.of(new Numbered(behind.group(1).strip(), number(behind.group(2))));
    }
    var within = NUMBER_WITHIN.matcher(line.text());
    return within.matches()
        ? Optional.of(
            new Numbered(within.group(1) + " # " + within.group(3), number(within.group(2))))
        : Optional.empty();
  }

  /**
   * Texts that stand beside page numbers: these rise from page to page, or a page's lines apart
   * where a page of the file holds several. The marks that hang before an issuer do not.
   */
  private static Set<String> numbered(List<List<Seen>> pages) {
    Map<String, List<Place>> places = new HashMap<>();
    var lines = pages.stream().flatMap(List::stream).toList();
    for (var at = 0; at < lines.size(); at++) {
      var page = lines.get(at).line().page().number();
      var place = at;
      lines
          .get(at)
          .numbered()
          .ifPresent(each ->
              places
                  .computeIfAbsent(each.words(), _ -> new ArrayList<>())
                  .add(new Place(page, place, each.number())));
    }
    places
        .entrySet()
        .removeIf(each ->
            !pageNumbers(each.getValue()) && !(steady(each.getValue()) && fund(each.getKey())));
    return places.keySet();
  }

  private static boolean pageNumbers(List<Place> places) {
    var rise =
        IntStream.range(1, places.size())
            .allMatch(at -> places.get(at - 1).number() < places.get(at).number());
    var single = places.stream().map(Place::page).distinct().count() == places.size();
    var apart = places.getLast().line() - places.getFirst().line() > places.size() * PAGE_LINES;
    return places.size() >= PAGES && rise && (single || apart);
  }

  private static boolean fund(String words) {
    return FUND.matcher(words).matches();
  }

  /** Whether the numbers rise as the pages of the file do. */
  private static boolean steady(List<Place> places) {
    return places.size() > 1
        && places.stream().map(Place::page).distinct().count() == places.size()
        && places.stream().map(each -> each.number() - each.page()).distinct().count() == 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Keys of lines that stand at the same height of several pages. */
  private static Set<String> repeated(List<List<Seen>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> latest = new HashMap<>();
    var near = new HashSet<String>();
    for (var at = 0; at < pages.size(); at++) {
      for (var key : keys(pages.get(at))) {
        counts.merge(key, 1, Integer::sum);
        var before = latest.put(key, at);
        if (before != null && at - before <= NEAR) {
          near.add(key);
        }
      }
    }
    var repeated = new HashSet<String>();
    counts.forEach((key, count) -> {
      var fund = FUND.matcher(key).lookingAt();
      var all = count + parts(key, counts);
      var runs = near.contains(key) || all > count;
      if (runs && (all >= PAGES || (all == 2 && fund) || (count == 2 && key.length() > LONG_KEY))) {
        repeated.add(key);
      }
    });
    return repeated;
  }

  private static Set<String> keys(List<Seen> page) {
    return page.stream()
        .map(Seen::key)
        .filter(key -> !key.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** On how many pages a line begins or ends a longer one: where columns part the page's head. */
  private static int parts(String key, Map<String, Integer> counts) {
    var at = key.lastIndexOf('@');
    var words = key.substring(0, at);
    return words.length() < TELLING
        ? 0
        : counts.entrySet().stream()
            .filter(other -> other.getKey().length() > key.length())
            .filter(other -> other.getKey().endsWith(key.substring(at)))
            .filter(other ->
                other.getKey().startsWith(words + " ") || other.getKey().endsWith(" " + key))
            .mapToInt(Map.Entry::getValue)
            .sum();
  }

  /** The text at about the same height; blank for what belongs to tables. */
  private static String key(Line line) {
    var text = line.text();
    if (line.amounts()
        || YEAR.matcher(text).matches()
        || BEGUN.matcher(text).matches()
        || BOND.matcher(text).find()
        || headish(text)) {
      return "";
    }
    var plain = OUTER_NUMBERS.matcher(Continued.removed(text)).replaceAll("#");
    return plain.strip() + "@" + Math.round(line.baseline() / 12);
  }

  /**
   * Whether it is a line of a table's head; the title of a schedule can stand on one. The name of a
   * "Limited Maturity Fund" is none.
   */
  private static boolean headish(String text) {
    return (Titles.ofSchedule(text) || FUND.matcher(text).matches())
        ? HEAD.matcher(TITLE_WORDS.matcher(text).replaceFirst("")).results().limit(2).count() > 1
        : HEAD.matcher(text).find();
  }
}
