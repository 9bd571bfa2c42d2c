package org.muniscope.extract.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.muniscope.extract.form.Amount;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/**
 * Finds the blank strips between the columns of a page.
 *
 * <p>A gutter differs from the blank strip between two columns of a table by what stands on either
 * side: lines of words, and lines that end in the same number of amounts.
 */
final class Gutter {
  /** Fewer rows tell nothing. */
  static final int LEAST = 3;

  private Gutter() {}

  /**
   * The middles of the gutters from left to right; none where the page is one column.
   *
   * @param heads of the tables of the page, read across
   */
  static List<Double> of(PdfPage page, List<TableHead> heads) {
    var told = ofHeads(page, heads);
    return told.isEmpty()
        ? ofEntries(downwards(page.words()), 0, (int) Math.ceil(page.width())).stream()
            .filter(gutter ->
                heads.stream().noneMatch(head -> head.joins(gutter)) || headed(page, gutter))
            .toList()
        : told;
  }

  /**
   * Whether a table's head stands on both sides, not on the same lines: read across, the one left
   * of the gutter seems to go on right of it.
   */
  private static boolean headed(PdfPage page, double gutter) {
    var split = new Split(page.words(), gutter);
    return Stream.of(split.lefts, split.rights)
        .noneMatch(words -> HeadReader.all(Lines.of(page, 1, words)).isEmpty());
  }

  /** Where a table's head stands several times side by side, gutters run between these. */
  private static List<Double> ofHeads(PdfPage page, List<TableHead> heads) {
    var strips =
        heads.stream().map(TableHead::strips).filter(found -> !found.isEmpty()).findFirst();
    if (strips.isEmpty()) {
      return List.of();
    }
    var entries = ofEntries(downwards(page.words()), 0, (int) Math.ceil(page.width()));
    return strips.get().stream().flatMap(strip -> between(page, strip, entries).stream()).toList();
  }

  /**
   * The gutter between two heads. Where texts are short, the blank strip between them and their
   * amounts is the widest; right of a gutter stand rows of words, right of such a strip only few.
   */
  private static Optional<Double> between(
      PdfPage page, TableHead.Head strip, List<Double> entries) {
    var widest = clear(page, strip.left(), strip.right());
    var told = entries.stream().filter(x -> x >= strip.left() && x <= strip.right()).toList();
    return told.size() == 1
            && widest.filter(x -> worded(page, told.getFirst()) > worded(page, x)).isPresent()
        ? Optional.of(told.getFirst())
        : widest;
  }

  /** How many rows of words stand on the poorer side of a supposed gutter. */
  private static int worded(PdfPage page, double gutter) {
    var split = new Split(page.words(), gutter);
    return Math.min(split.left.worded(), split.right.worded());
  }

  /** Whether a gutter that other pages have is blank here and has something on both sides. */
  static boolean possible(PdfPage page, double gutter) {
    var across =
        page.words().stream().filter(word -> word.x() < gutter && word.right() > gutter).count();
    var split = new Split(page.words(), gutter);
    return across <= Math.max(3, page.words().size() / 100)
        && split.left.numbered()
        && split.right.numbered()
        && split.left.worded() > 0
        && split.right.worded() > 0;
  }

  /** The middle of the widest strip between two edges that the fewest words cross. */
  private static Optional<Double> clear(PdfPage page, double left, double right) {
    var cover = cover(page.words(), (int) Math.ceil(page.width()));
    var least = Integer.MAX_VALUE;
    for (var x = (int) left; x <= right; x++) {
      least = Math.min(least, cover[x]);
    }
    var best = 0;
    var middle = Optional.<Double>empty();
    var run = 0;
    for (var x = (int) left; x <= right + 1; x++) {
      if (x <= right && cover[x] == least) {
        run++;
      } else {
        if (run > best) {
          best = run;
          middle = Optional.of(x - run / 2.0);
        }
        run = 0;
      }
    }
    return middle;
  }

  /** The gutters between two edges: the best one, and those in the columns on both sides of it. */
  private static List<Double> ofEntries(List<Word> words, int left, int right) {
    var cover = cover(words, right);
    var amounts = behindAmounts(words);
    var allowed = Math.max(3, words.size() / 100);
    var fifth = (right - left) / 5;
    var best = List.<Double>of();
    var bestScore = 0;
    var from = -1;
    for (var x = left + fifth; x <= right - fifth; x++) {
      var blank = cover[x] <= allowed;
      if (blank && from < 0) {
        from = x;
      } else if (!blank && from >= 0) {
        var middle = (from + x) / 2.0;
        var split = x - from >= 3 && middle + 1 >= amounts ? new Split(words, middle) : Split.NONE;
        if (split.score() > bestScore) {
          var gutters = split.gutters(left, right);
          best = gutters.isEmpty() ? best : gutters;
          bestScore = gutters.isEmpty() ? bestScore : split.score();
        }
        from = -1;
      }
    }
    return best;
  }

  /**
   * Where the fewest amounts that a gutter needs left of it have ended; most blank strips lie
   * before.
   */
  private static double behindAmounts(List<Word> words) {
    var ends = new PriorityQueue<Double>(Comparator.reverseOrder()); // the first ones, last first
    for (var word : words) {
      var full = ends.size() == LEAST;
      if ((!full || word.right() < ends.element()) && Amount.read(word.text()).isPresent()) {
        ends.add(word.right());
        if (full) {
          ends.remove();
        }
      }
    }
    return ends.size() == LEAST ? ends.element() : Double.POSITIVE_INFINITY;
  }

  /** In the order in which each side of a gutter is looked at, so that it is sorted once. */
  private static List<Word> downwards(List<Word> words) {
    return words.stream().sorted(Comparator.comparingDouble(Word::baseline)).toList();
  }

  private static int[] cover(List<Word> words, int width) {
    var cover = new int[width + 2];
    for (var word : words) {
      var to = Math.clamp((int) Math.floor(word.right() - 0.3), 0, width);
      for (var x = Math.clamp((int) Math.ceil(word.x() + 0.3), 0, width); x < to; x++) {
        cover[x]++;
      }
    }
    return cover;
  }

  /** A supposed gutter with what stands on both sides of it. */
  private static final class Split {
    static final Split NONE = new Split(List.of(), 0);

    private final double gutter;
    private final List<Word> lefts;
    private final List<Word> rights;
    private final Side left;
    private final Side right;

    Split(List<Word> words, double gutter) {
      this.gutter = gutter;
      lefts = words.stream().filter(word -> word.right() <= gutter + 1).toList();
      rights = words.stream().filter(word -> word.x() >= gutter - 1).toList();
      left = new Side(lefts);
      right = new Side(rights);
    }

    private boolean alike() {
      return left.amounts() > 0 && left.amounts() == right.amounts();
    }

    /** Whether one side may hold several columns with a principal and a value each. */
    private boolean several() {
      var fewer = Math.min(left.amounts(), right.amounts());
      return fewer > 1 && Math.max(left.amounts(), right.amounts()) % fewer == 0;
    }

    /** The number of entries on the poorer side; 0 when the sides are not alike. */
    int score() {
      if ((!alike() && !several()) || left.amountFirst() != right.amountFirst()) {
        return 0;
      }
      var worded = Math.min(left.worded(), right.worded());
      var entries = Math.min(left.entries(), right.entries());
      return worded < Math.max(LEAST, entries / 2) ? 0 : entries;
    }

    /** With the gutters on both sides; none where one side has more amounts without a gutter. */
    List<Double> gutters(int from, int to) {
      var before = ofEntries(lefts, from, (int) gutter);
      var after = ofEntries(rights, (int) gutter, to);
      var parted = left.amounts() > right.amounts() ? before : after;
      return alike() || !parted.isEmpty()
          ? Stream.of(before, List.of(gutter), after).flatMap(List::stream).toList()
          : List.of();
    }
  }
}
