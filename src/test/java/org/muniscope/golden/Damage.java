package org.muniscope.golden;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.model.Box;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/**
 * One thing that went wrong between the printing of a page and its reading.
 *
 * @param place what was hit, for people
 * @param page the page as it is now
 * @param clues a good explanation names one of them
 */
record Damage(String place, PdfPage page, Set<String> clues) {
  private static final String FALSE_SUBTOTAL = "the filing itself prints a wrong subtotal";
  private static final Pattern MARK = Pattern.compile("\\([a-z]\\)$");

  /** What can go wrong. */
  enum Kind {
    DIGIT_CHANGED,
    ROW_LOST,
    MARK_LOST,
    SUBTOTALS_SWAPPED;

    /** Every damage of this kind that the pages of a filing can take. */
    Stream<Damage> all(Filing filing, List<PdfPage> pages) {
      var holdings = filing.holdings();
      return switch (this) {
        case DIGIT_CHANGED ->
            IntStream.range(0, holdings.size())
                .mapToObj(at -> digitChanged(holdings.get(at), page(pages, holdings.get(at)), at));
        case ROW_LOST -> holdings.stream().map(each -> rowLost(each, page(pages, each)));
        case MARK_LOST ->
            holdings.stream()
                .filter(each -> !each.marks().isEmpty())
                .map(each -> markLost(each, page(pages, each)));
        case SUBTOTALS_SWAPPED -> swapped(filing.schedules().getFirst().groups(), pages);
      };
    }
  }

  private static PdfPage page(List<PdfPage> pages, Holding holding) {
    return pages.get(holding.page() - 1);
  }

  /** One digit of a value is read as another, in turn the last, the one before and so on. */
  private static Damage digitChanged(Holding holding, PdfPage page, int turn) {
    var printed = printed(holding.value().amount());
    var at = printed.length() - 1 - turn % printed.length();
    var hit = printed.charAt(at) == ',' ? at + 1 : at;
    var other = printed.charAt(hit) == '9' ? '1' : (char) (printed.charAt(hit) + 1);
    var wrong = printed.substring(0, hit) + other + printed.substring(hit + 1);
    var miss = Math.abs(Long.parseLong(wrong.replace(",", "")) - holding.value().amount());
    var value = Objects.requireNonNull(holding.places().parts().get(Holding.Part.VALUE));
    return new Damage(
        place(holding),
        changed(page, isPrintedIn(value.box(), printed), _ -> wrong),
        Set.of("$" + printed(miss), holding.security().issuer()));
  }

  private static Damage rowLost(Holding holding, PdfPage page) {
    var row = holding.places().row().box();
    return new Damage(
        place(holding),
        changed(page, word -> inside(row, word), _ -> ""),
        Set.of("$" + printed(holding.value().amount()), holding.security().issuer()));
  }

  private static Damage markLost(Holding holding, PdfPage page) {
    var row = holding.places().row().box();
    var mark = "(" + holding.marks().getLast() + ")";
    return new Damage(
        place(holding) + " " + mark,
        changed(
            page,
            word -> inside(row, word) && word.text().endsWith(mark),
            text -> MARK.matcher(text).replaceFirst("")),
        Set.of(mark, "$" + printed(holding.value().amount()), holding.security().issuer()));
  }

  /** The subtotals of two groups that follow each other on a page. */
  private static Stream<Damage> swapped(List<HoldingGroup> groups, List<PdfPage> pages) {
    var totals = groups.stream().flatMap(group -> group.subtotal().stream()).toList();
    return IntStream.range(1, totals.size())
        .filter(at -> page(totals, at) == page(totals, at - 1))
        .mapToObj(at -> swapped(totals.get(at - 1), totals.get(at), pages));
  }

  private static int page(List<PrintedTotal> totals, int at) {
    return totals.get(at).source().page();
  }

  private static Damage swapped(PrintedTotal one, PrintedTotal other, List<PdfPage> pages) {
    var first = printed(one.amount().orElseThrow().amount());
    var second = printed(other.amount().orElseThrow().amount());
    var isFirst = isPrintedIn(one.source().box(), first);
    var isSecond = isPrintedIn(other.source().box(), second);
    var page = pages.get(one.source().page() - 1);
    return new Damage(
        first + " and " + second,
        changed(page, isFirst.or(isSecond), printed -> printed.equals(first) ? second : first),
        Set.of(FALSE_SUBTOTAL));
  }

  private static Predicate<Word> isPrintedIn(Box box, String text) {
    return word -> inside(box, word) && word.text().equals(text);
  }

  private static boolean inside(Box box, Word word) {
    return box.contains((word.x() + word.right()) / 2, word.baseline() - word.size() / 4);
  }

  /** The page with some words in other words; one that becomes blank is taken away. */
  private static PdfPage changed(PdfPage page, Predicate<Word> which, UnaryOperator<String> how) {
    if (page.words().stream().noneMatch(which)) {
      throw new IllegalStateException("nothing to damage on page " + page.number());
    }
    var words =
        page.words().stream()
            .map(word -> which.test(word) ? word.withText(how.apply(word.text())) : word)
            .filter(word -> !word.text().isEmpty())
            .toList();
    return PdfPage.of(page.number(), page.width(), page.height(), words);
  }

  private static String place(Holding holding) {
    return "page " + holding.page() + ", " + holding.security().description();
  }

  private static String printed(long amount) {
    return String.format(Locale.US, "%,d", amount);
  }
}
