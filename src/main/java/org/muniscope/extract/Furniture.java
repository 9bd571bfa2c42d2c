package org.muniscope.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what belongs to the page and not to its content: running heads, feet, numbers. */
final class Furniture {
  private static final int EDGE_LINES = 6;
  private static final int FOOT_LINES = 4;

  /** A browser prints one more line below a page's own foot. */
  private static final int OUTERMOST = 2;

  /** The blank above the foot of a page column in type sizes, at least. */
  private static final double FAR = 2;

  private static final Pattern NOTE = Pattern.compile("\\(|[^\\p{L}\\d]|[a-z\\d]{1,2}[ )]");
  private static final int LONG_KEY = 24;
  private static final Pattern AMOUNTS = Pattern.compile("\\d,\\d{3}\\b");

  private static final Pattern ALWAYS =
      Pattern.compile(
          "(?i)(?:the )?(?:see )?(?:accompanying )?notes (?:to|are an)\\b.{0,80}|\\d{1,3}(?: of"
              + " \\d{1,3})?|page \\d{1,3}(?: of \\d{1,3})?|[ivx]{1,5}|[-–—] ?\\d{1,3}"
              + " ?[-–—]|\\(?(?:amounts?|dollars?|dollar amounts) (?:are |expressed )?in"
              + " .{0,40}|\\(?(?:percentages?|all percentages) (?:shown |are |is |of ).{0,80}|% of"
              + " (?:total )?(?:net assets|investments)|(?:as of |at )?\\(?[A-Z][a-z]{2,8}"
              + " \\d{1,2}, \\d{4}\\)?(?: \\(?unaudited\\)?)?|(?:\\d{1,3} )?(?:[a-z\\d&]"
              + " ){7,}[a-z\\d&](?:"
              + " \\d{1,3})?|\\(?unaudited\\)?|\\(continued\\)|continued|(?:</?[a-z]{1,8}> ?)+");

  /** What sends the reader to the notes, with the name of the report before or after it. */
  private static final Pattern SEE_NOTES =
      Pattern.compile(
          "see (?:accompanying )?notes\\b.*|.{0,60}\\bsee (?:accompanying )?notes\\b.{0,60}");

  /** A page number before the name of the fund or of the report. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\d{1,3} [|•–-]? ?([A-Z](?!.*(?:\\d,\\d{3}|%|\\d/\\d)).{7,110})");

  /** What a browser prints at the head of each page: the moment of printing. */
  private static final Pattern PRINTED =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}, \\d{1,2}:\\d{2}(?:\\s?[AP]M)?(?: .*)?");

  /** A page number between the name of the report and that of its part, in a page's foot. */
  private static final Pattern NUMBER_WITHIN =
      Pattern.compile("([A-Z][^\\d%$]{7,60}) \\d{1,3} ([A-Z][^\\d%$]{3,60})");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:.{0,60}\\b)?(?:schedules?|portfolios?|statements?) of (?:portfolio"
              + " )?investments\\b.{0,90}$");

  private static final Pattern TITLE_WORDS =
      Pattern.compile(
          "(?i)^.*?\\b(?:schedules?|portfolios?|statements?) of(?: portfolio)? investments");

  private static final Pattern BOND = Pattern.compile("\\d ?%|Series|Ser\\.|Bonds");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\b(?:principal|par|face|amount|value|coupon|maturity|rate|date|security|description|issuer|000|0+’s)");
  private static final Pattern FUND =
      Pattern.compile(
          "(?!.*\\b(?:the|which|has|is|was|by)\\b)\\p{Lu}[^,()]{3,90}\\b(?i:fund|trust|portfolio|etf)\\b[^,]{0,12}");
  private static final Pattern CONTINUED = Pattern.compile("(?i)\\(?cont(inued|\\.|['’]d)\\)?");
  private static final Pattern OUTER_NUMBERS = Pattern.compile("^[\\d/]+|[\\d/]+$");

  private Furniture() {}

  /** All lines of all pages but for the furniture of the pages. */
  static List<Line> strip(List<List<Line>> pages) {
    var traits = pages.parallelStream().map(Furniture::traits).toList();
    var repeated = repeated(traits);
    var numbered = numbered(traits);
    return traits.stream()
        .flatMap(List::stream)
        .filter(each -> !repeated.contains(each.key()) && !numbered.contains(each.unnumbered()))
        .map(Traits::line)
        .toList();
  }

  /**
   * What tells whether a line stands on other pages too.
   *
   * @param key text and height of a line near an edge of its page; blank for all others
   * @param unnumbered the words beside a page number; empty where there is none
   */
  private record Traits(Line line, String key, String unnumbered) {}

  private static List<Traits> traits(List<Line> page) {
    var edges = Edges.of(page);
    var traits = new ArrayList<Traits>();
    for (var at = 0; at < page.size(); at++) {
      var line = page.get(at);
      traits.add(new Traits(line, edges.hold(at) ? key(line) : "", withoutNumber(page, at)));
    }
    return traits;
  }

  /** The lines of a page without the head that a browser prints: its date is not the report's. */
  static List<Line> unprinted(List<Line> page) {
    return page.stream().noneMatch(Furniture::printed)
        ? page
        : page.stream().filter(line -> !printed(line)).toList();
  }

  private static boolean printed(Line line) {
    return PRINTED.matcher(line.text()).matches();
  }

  /** Whether the line is of a kind that stands on pages everywhere: page numbers, "See Notes". */
  static boolean always(String text) {
    return ALWAYS.matcher(text).matches() || seesNotes(text.toLowerCase(Locale.ROOT));
  }

  private static boolean seesNotes(String text) {
    return text.contains("see ") && SEE_NOTES.matcher(text).matches();
  }

  /** Whether the line is the title of a schedule. */
  static boolean title(String text) {
    return text.toLowerCase(Locale.ROOT).contains("investments") && TITLE.matcher(text).matches();
  }

  /** Texts that stand beside a different number on several pages: running feet. */
  private static Set<String> numbered(List<List<Traits>> pages) {
    Map<String, Set<String>> texts = new HashMap<>();
    for (var page : pages) {
      for (var each : page) {
        if (!each.unnumbered().isEmpty()) {
          texts.computeIfAbsent(each.unnumbered(), _ -> new HashSet<>()).add(each.line().text());
        }
      }
    }
    texts.values().removeIf(each -> each.size() < 3);
    return texts.keySet();
  }

  private static String withoutNumber(List<Line> page, int at) {
    var text = page.get(at).text();
    var match = NUMBERED.matcher(text);
    if (match.matches()) {
      return match.group(1).strip();
    }
    var outermost = at < OUTERMOST || at >= page.size() - OUTERMOST;
    var within = NUMBER_WITHIN.matcher(text);
    return outermost && within.matches() ? within.group(1) + " # " + within.group(2) : "";
  }

  /**
   * The lines above the first amount of a page and below the last one, near its edges.
   *
   * @param head how many lines at the top
   * @param foot index of the first line at the foot
   * @param inner the feet of page columns, which others may follow
   */
  private record Edges(int head, int foot, Set<Integer> inner) {
    static Edges of(List<Line> page) {
      var head = 0;
      while (head < Math.min(EDGE_LINES, page.size()) && !amounts(page.get(head))) {
        head++;
      }
      var foot = page.size();
      while (foot > Math.max(0, page.size() - FOOT_LINES) && !amounts(page.get(foot - 1))) {
        foot--;
      }
      return new Edges(head, foot, inner(page));
    }

    /** A last line of a page column that stands far below it; notes are no feet. */
    private static Set<Integer> inner(List<Line> page) {
      var inner = new HashSet<Integer>();
      for (var at = 1; at < page.size(); at++) {
        var line = page.get(at);
        var above = page.get(at - 1);
        var last = at + 1 == page.size() || !page.get(at + 1).beside(line);
        if (last
            && line.column() > 0
            && line.beside(above)
            && line.baseline() - above.baseline() > FAR * line.size()
            && !amounts(line)
            && !NOTE.matcher(line.text()).lookingAt()) {
          inner.add(at);
        }
      }
      return inner;
    }

    boolean hold(int at) {
      return at < head || at >= foot || inner.contains(at);
    }

    private static boolean amounts(Line line) {
      return AMOUNTS.matcher(line.text()).find();
    }
  }

  private static Set<String> repeated(List<List<Traits>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (var page : pages) {
      page.stream().map(Traits::key).distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    var repeated = new HashSet<String>();
    counts.forEach((key, count) -> {
      var telling = key.length() > LONG_KEY || FUND.matcher(key).lookingAt();
      if (!key.isBlank() && (count >= 3 || (count == 2 && telling))) {
        repeated.add(key);
      }
    });
    return repeated;
  }

  /** The text at about the same height; blank for what belongs to tables. */
  private static String key(Line line) {
    var text = line.text();
    if (AMOUNTS.matcher(text).find() || BOND.matcher(text).find() || headish(text)) {
      return "";
    }
    var plain = OUTER_NUMBERS.matcher(CONTINUED.matcher(text).replaceAll("")).replaceAll("#");
    return plain.strip() + "@" + Math.round(line.baseline() / 12);
  }

  /**
   * Whether it is a line of a table's head; the title of a schedule can stand on one. The name of a
   * "Limited Maturity Fund" is none.
   */
  private static boolean headish(String text) {
    return (title(text) || FUND.matcher(text).matches())
        ? HEAD.matcher(TITLE_WORDS.matcher(text).replaceFirst("")).results().limit(2).count() > 1
        : HEAD.matcher(text).find();
  }
}
