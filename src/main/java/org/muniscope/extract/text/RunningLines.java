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
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.form.FundName;
import org.muniscope.extract.form.Titles;

/** Takes away the heads and feet of pages, told by standing on several of them. */
public final class RunningLines {
  /** So many pages tell that a line is not content. */
  private static final int PAGES = 3;

  /** What runs stands on neighbours; the notes of two funds begin alike on pages far apart. */
  private static final int NEAR = 2;

  /** A browser prints one more line below a page's own foot. */
  private static final int OUTERMOST = 2;

  /** So many letters are no page number. */
  private static final int TELLING = 5;

  /** Words so long stand on two pages only where they run. */
  private static final int LONG_KEY = 24;

  private static final Pattern TITLE_WORDS = Pattern.compile("^.*?\\b" + Titles.SCHEDULE);

  /** {@code 5%}, {@code Series 2012}: no head or foot of a page. */
  private static final Pattern BOND = Pattern.compile("\\d ?%|Series|Ser\\.|Bonds");

  /** {@code Principal Amount}, {@code Value}: two of them make the head of a table. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\b(?:principal|par\\b|face|amount|value|coupon|maturity|rate|date|security|description|issuer|000(?!\\d)|0+’s)");

  /** The upper line of a title over two: the parts of a report differ in the lower one. */
  private static final Pattern BEGUN = Pattern.compile("(?i)(?:consolidated )?statements? of");

  /** {@code See Notes to Financial Statements}, {@code Annual Report | 11}. */
  private static final Pattern OF_REPORT =
      Pattern.compile(
          "(?i)\\b(?:notes to|integral part|footnotes|financial (?:statements|notes)|annual"
              + " (?:shareholder )?report|prospectus)\\b");

  /** {@code 14} before or behind the words. */
  private static final Pattern OUTER_NUMBERS = Pattern.compile("^[\\d/]+|[\\d/]+$");

  /** The end of a bond's text, {@code Series / 2015}: no page has such a number. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /**
   * What tells whether a line stands on other pages too.
   *
   * @param key text and height of a line near an edge of its page; blank for all others
   * @param numbered the line where it may have a page number
   * @param carriesOn whether it carries on the line above it, with which it stays
   */
  private record Seen(Line line, String key, Optional<NumberedLine> numbered, boolean carriesOn) {}

  private RunningLines() {}

  /** All lines of all pages but for those that run. */
  public static List<Line> strip(List<List<Line>> pages) {
    var seen = pages.parallelStream().map(RunningLines::seen).toList();
    var repeated = repeated(seen);
    var numbered =
        NumberedLine.counting(seen.stream().flatMap(List::stream).map(Seen::numbered).toList());
    var feet = CountedFeet.of(pages);
    return seen.stream()
        .flatMap(page -> without(repeated, page).stream())
        .filter(each -> each.numbered().filter(it -> numbered.contains(it.words())).isEmpty())
        .map(Seen::line)
        .filter(line -> !feet.contains(line))
        .toList();
  }

  private static List<Seen> without(Set<String> repeated, List<Seen> page) {
    var kept = new ArrayList<Seen>();
    var above = false;
    for (var each : page) {
      above = !repeated.contains(each.key()) || (above && each.carriesOn());
      if (above) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static List<Seen> seen(List<Line> page) {
    var edges = PageEdges.of(page);
    return IntStream.range(0, page.size())
        .mapToObj(at -> {
          var line = page.get(at);
          var key = edges.hold(at) ? key(line, at >= edges.foot()) : "";
          var numbered =
              edges.opensRow(page, at) ? Optional.<NumberedLine>empty() : numbered(page, at);
          return new Seen(line, key, numbered, PageEdges.carriesOn(page, at));
        })
        .toList();
  }

  private static Optional<NumberedLine> numbered(List<Line> page, int at) {
    var outermost = at < OUTERMOST || at >= page.size() - OUTERMOST;
    return outermost || !page.get(at).beside(page.get(at + 1))
        ? NumberedLine.outermost(page.get(at))
        : NumberedLine.of(page.get(at));
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
      var fund = FundName.beginsAtEdge(key);
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

  /**
   * The text at about the same height; blank for what belongs to tables. Words that only a report
   * says of itself may stand at any height of the foot, right below a table that ends anywhere.
   */
  private static String key(Line line, boolean foot) {
    var text = line.text();
    if (line.amounts()
        || YEAR.matcher(text).matches()
        || BEGUN.matcher(text).matches()
        || BOND.matcher(text).find()
        || headish(text)) {
      return "";
    }
    var plain = OUTER_NUMBERS.matcher(Continued.removed(text)).replaceAll("#");
    var place = foot && OF_REPORT.matcher(plain).find() ? 0 : Math.round(line.baseline() / 12);
    return plain.strip() + "@" + place;
  }

  /**
   * Whether it is a line of a table's head; the title of a schedule can stand on one. The name of a
   * "Limited Maturity Fund" is none.
   */
  private static boolean headish(String text) {
    return (Titles.ofSchedule(text) || FundName.atEdge(text))
        ? HEAD.matcher(TITLE_WORDS.matcher(text).replaceFirst("")).results().limit(2).count() > 1
        : HEAD.matcher(text).find();
  }
}
