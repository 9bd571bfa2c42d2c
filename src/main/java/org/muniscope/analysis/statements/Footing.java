package org.muniscope.analysis.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.analysis.statements.FootedTotal.Term;
import org.muniscope.model.Statement;

/**
 * Finds what each total of a statement sums. Rows wait until a total below takes them; a total that
 * took its rows waits in their place, so that totals nest: expenses make total expenses, which
 * together with the income make the net income. Of the runs of waiting rows right above a total
 * that add up to it in every column, the shortest is taken.
 */
public final class Footing {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:total|net (?:assets|increase|decrease|change|cash|investment|realized|expenses|gain)"
              + "|(?:net asset value, |net assets, )?(?:at )?end of|outstanding at|cash at end"
              + "|ending|ratio of net investment income).*|.*, end of (?:the )?(?:period|year).*|");

  /** Totals whose rows stand right above them, so that others are an error. */
  private static final Pattern STRICT =
      Pattern.compile(
          "total (?:assets|liabilities|expenses|(?:investment )?income|distributions|capital loss"
              + "|investments).*|net cash (?:provided|used|from).*");

  private static final Pattern BEGIN = Pattern.compile("(?:.*\\b)?beginning\\b.*");
  private static final Pattern END = Pattern.compile("(?:.*\\b)?end(?:ing)?\\b.*");

  /** So many digits do not agree by chance; fewer where the label says that it is a total. */
  private static final int DIGITS = 6;

  private static final int DIGITS_OF_TOTAL = 3;
  private static final int MOST_SUBTRACTED = 4;

  private final Grid grid;
  private final List<Integer> waiting = new ArrayList<>();
  private final List<FootedTotal> totals = new ArrayList<>();

  private Footing(Statement statement) {
    grid = new Grid(statement);
  }

  /** The totals of a statement that foot, and those that should but do not, in their order. */
  public static List<FootedTotal> of(Statement statement) {
    return new Footing(statement).totals();
  }

  private List<FootedTotal> totals() {
    for (var row = 0; row < grid.rows(); row++) {
      if (grid.heading(row) || !grid.summable(row)) {
        continue;
      }
      var at = row;
      var total = exact(row).or(() -> leavingOneOut(at)).or(() -> section(at, true));
      if (total.isPresent()) {
        take(total.get());
      } else {
        nearest(row).ifPresent(totals::add);
        waiting.add(row);
      }
    }
    return List.copyOf(totals);
  }

  /** The total waits in the place of what it sums. */
  private void take(FootedTotal total) {
    totals.add(total);
    var first = waiting.indexOf(total.terms().getFirst().row());
    waiting.subList(first, waiting.size()).clear();
    waiting.add(total.row());
  }

  private Optional<FootedTotal> exact(int row) {
    for (var from = waiting.size() - 1; from >= 0; from--) {
      var run = waiting.subList(from, waiting.size());
      if (run.stream().anyMatch(each -> grid.percent(each) != grid.percent(row))) {
        return Optional.empty();
      }
      for (var terms : readings(row, run)) {
        var total = grid.total(row, terms);
        if (total.foots() && meant(row, terms)) {
          return Optional.of(withZeros(total, from));
        }
      }
    }
    return Optional.empty();
  }

  /** All added; or the first less the others, as assets less liabilities. */
  private List<List<Term>> readings(int row, List<Integer> run) {
    if (run.size() == 1) {
      var rolls =
          BEGIN.matcher(label(run.getFirst())).matches() && END.matcher(label(row)).matches();
      return rolls ? List.of(added(run)) : List.of();
    }
    if (run.size() > MOST_SUBTRACTED || !TOTAL.matcher(label(row)).matches()) {
      return List.of(added(run));
    }
    var less = new ArrayList<Term>();
    run.forEach(each -> less.add(new Term(each, !less.isEmpty())));
    return List.of(added(run), less);
  }

  private static List<Term> added(List<Integer> run) {
    return run.stream().map(each -> new Term(each, false)).toList();
  }

  /** Whether the sum is more than a chance. */
  private boolean meant(int row, List<Term> terms) {
    var named = TOTAL.matcher(label(row)).matches();
    var digits = terms.stream().mapToInt(term -> grid.digits(term.row())).max().orElse(0);
    var several = terms.stream().filter(term -> !grid.zero(term.row())).count() > 1;
    return digits >= (named ? DIGITS_OF_TOTAL : DIGITS) && (named || several);
  }

  /** Rows of dashes right above the first term belong to the sum as well. */
  private FootedTotal withZeros(FootedTotal total, int from) {
    var terms = new ArrayList<>(total.terms());
    for (var at = from - 1; at >= 0 && grid.zero(waiting.get(at)); at--) {
      if (headingBetween(waiting.get(at), terms.getFirst().row())) {
        break;
      }
      terms.addFirst(new Term(waiting.get(at), false));
    }
    return grid.total(total.row(), terms);
  }

  private boolean headingBetween(int above, int below) {
    for (var row = above + 1; row < below; row++) {
      if (grid.heading(row)) {
        return true;
      }
    }
    return false;
  }

  /** A line that only tells a part of another, or was read twice, is no term. */
  private Optional<FootedTotal> leavingOneOut(int row) {
    if (!STRICT.matcher(label(row)).matches()) {
      return Optional.empty();
    }
    for (var from = waiting.size() - 3; from >= 0; from--) {
      for (var out = waiting.size() - 1; out > from; out--) {
        var left = waiting.get(out);
        var run = new ArrayList<>(waiting.subList(from, out));
        run.addAll(waiting.subList(out + 1, waiting.size()));
        var total = grid.total(row, added(run));
        if (!grid.zero(left) && total.foots() && grid.digits(row) >= DIGITS) {
          return Optional.of(total);
        }
      }
    }
    return Optional.empty();
  }

  /** What a total that does not foot should sum: the run that ties in most columns. */
  private Optional<FootedTotal> nearest(int row) {
    var expected = STRICT.matcher(label(row)).matches();
    if (grid.rounded(row) || waiting.size() < 2 || !TOTAL.matcher(label(row)).matches()) {
      return Optional.empty();
    }
    var best = Optional.<FootedTotal>empty();
    for (var from = waiting.size() - 2; from >= 0; from--) {
      var run = waiting.subList(from, waiting.size());
      if (run.stream().anyMatch(each -> grid.percent(each) != grid.percent(row))) {
        break;
      }
      for (var terms : readings(row, run)) {
        var total = grid.total(row, terms);
        if (best.isEmpty() || tying(total) > tying(best.get())) {
          best = Optional.of(total);
        }
      }
    }
    return best.filter(
            total -> 2 * tying(total) > grid.columns().size() && meant(row, total.terms()))
        .or(() -> expected ? section(row, false) : Optional.empty());
  }

  private static long tying(FootedTotal total) {
    return total.columns().stream()
        .flatMap(Optional::stream)
        .filter(FootedTotal.Column::ties)
        .count();
  }

  /**
   * The rows since the last total of this kind or the heading of the section.
   *
   * @param rounds whether they must make the total but for rounding
   */
  private Optional<FootedTotal> section(int row, boolean rounds) {
    if (waiting.isEmpty() || !STRICT.matcher(label(row)).matches()) {
      return Optional.empty();
    }
    var from = waiting.size() - 1;
    while (from > 0
        && !TOTAL.matcher(label(waiting.get(from - 1))).matches()
        && !opens(waiting.get(from))) {
      from--;
    }
    var run = waiting.subList(from, waiting.size());
    if (run.size() < 2 || run.stream().anyMatch(each -> grid.percent(each) != grid.percent(row))) {
      return Optional.empty();
    }
    return Optional.of(grid.total(row, added(run))).filter(total -> !rounds || total.rounds());
  }

  /** Whether a section's heading, such as {@code Liabilities:}, stands right above a row. */
  private boolean opens(int row) {
    return row > 0
        && grid.heading(row - 1)
        && label(row - 1).matches("(?:.*\\b)?(?:assets|liabilities|expenses|income|activities):?");
  }

  private String label(int row) {
    return grid.label(row).toLowerCase(Locale.ROOT);
  }
}
