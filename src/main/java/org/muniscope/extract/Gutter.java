package org.muniscope.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/**
 * Finds the blank strip between two columns of a page.
 *
 * <p>A gutter differs from the blank strip between two columns of a table by what stands on either
 * side: lines of words, and lines that end in the same number of amounts.
 */
final class Gutter {
  private static final int LEAST = 3;
  private static final int MOST_AMOUNTS = 4;

  private Gutter() {}

  /**
   * The middle of the gutter, where the page has one.
   *
   * @param lines of the page, read across
   */
  static OptionalDouble of(PdfPage page, List<Line> lines) {
    var told = ofHeads(page, lines);
    return told.isPresent() ? told : ofEntries(page);
  }

  /** Where a table's head stands twice side by side, the gutter runs between the two. */
  private static OptionalDouble ofHeads(PdfPage page, List<Line> lines) {
    for (var at = 0; at < lines.size(); at++) {
      var found = TableHead.at(lines, at);
      if (found.isPresent() && found.get().head().twice()) {
        var between = found.get().head().between();
        return clear(page, between.left(), between.right());
      }
    }
    return OptionalDouble.empty();
  }

  /** Whether a gutter that other pages have is blank here and has something on both sides. */
  static boolean possible(PdfPage page, double gutter) {
    var across =
        page.words().stream().filter(word -> word.x() < gutter && word.right() > gutter).count();
    var left = new Side(page.words(), word -> word.right() <= gutter + 1);
    var right = new Side(page.words(), word -> word.x() >= gutter - 1);
    return across <= Math.max(3, page.words().size() / 100)
        && left.numbered()
        && right.numbered()
        && left.worded > 0
        && right.worded > 0;
  }

  /** The middle of the widest strip between two edges that the fewest words cross. */
  private static OptionalDouble clear(PdfPage page, double left, double right) {
    var cover = cover(page, (int) Math.ceil(page.width()));
    var least = Integer.MAX_VALUE;
    for (var x = (int) left; x <= right; x++) {
      least = Math.min(least, cover[x]);
    }
    var best = 0;
    var middle = OptionalDouble.empty();
    var run = 0;
    for (var x = (int) left; x <= right + 1; x++) {
      if (x <= right && cover[x] == least) {
        run++;
      } else {
        if (run > best) {
          best = run;
          middle = OptionalDouble.of(x - run / 2.0);
        }
        run = 0;
      }
    }
    return middle;
  }

  private static OptionalDouble ofEntries(PdfPage page) {
    var width = (int) Math.ceil(page.width());
    var cover = cover(page, width);
    var allowed = Math.max(3, page.words().size() / 100);
    var best = OptionalDouble.empty();
    var bestScore = 0;
    var from = -1;
    for (var x = width / 5; x <= width * 4 / 5; x++) {
      var blank = cover[x] <= allowed;
      if (blank && from < 0) {
        from = x;
      } else if (!blank && from >= 0) {
        var middle = (from + x) / 2.0;
        var score = x - from >= 3 ? score(page.words(), middle) : 0;
        if (score > bestScore) {
          best = OptionalDouble.of(middle);
          bestScore = score;
        }
        from = -1;
      }
    }
    return best;
  }

  private static int[] cover(PdfPage page, int width) {
    var cover = new int[width + 2];
    for (var word : page.words()) {
      var to = Math.clamp((int) Math.floor(word.right() - 0.3), 0, width);
      for (var x = Math.clamp((int) Math.ceil(word.x() + 0.3), 0, width); x < to; x++) {
        cover[x]++;
      }
    }
    return cover;
  }

  /** The number of entries on the poorer side; 0 when the sides are not alike. */
  private static int score(List<Word> words, double gutter) {
    var left = new Side(words, word -> word.right() <= gutter + 1);
    var right = new Side(words, word -> word.x() >= gutter - 1);
    if (left.amounts() == 0
        || left.amounts() != right.amounts()
        || left.amountFirst() != right.amountFirst()) {
      return 0;
    }
    var worded = Math.min(left.worded, right.worded);
    var entries = Math.min(left.entries(), right.entries());
    return worded < Math.max(LEAST, entries / 2) ? 0 : entries;
  }

  /** What stands on one side of a supposed gutter. */
  private static final class Side {
    private final int[] rowsWithAmounts = new int[MOST_AMOUNTS + 1];
    private int amountFirst;
    private int worded;

    Side(List<Word> words, Predicate<Word> here) {
      var sorted = new ArrayList<>(words.stream().filter(here).toList());
      sorted.sort(Comparator.comparingDouble(Word::baseline));
      var row = new ArrayList<Word>();
      for (var word : sorted) {
        if (!row.isEmpty() && word.baseline() - row.getFirst().baseline() > 0.35 * word.size()) {
          take(row);
          row.clear();
        }
        row.add(word);
      }
      take(row);
    }

    private void take(List<Word> row) {
      row.sort(Comparator.comparingDouble(Word::x));
      var amounts = 0;
      var letters = 0;
      var before = Double.NEGATIVE_INFINITY;
      var first = false;
      for (var word : row) {
        var text = word.text();
        letters += isWord(text) ? 1 : 0;
        if (!text.equals("$")) {
          var apart = word.x() - before > 0.8 * word.size();
          if (apart && Amount.read(text).isPresent()) {
            amounts++;
            first |= letters == 0;
          }
          before = word.right();
        }
      }
      worded += letters >= 2 ? 1 : 0;
      if (letters > 0 || amounts > 1) {
        rowsWithAmounts[Math.min(amounts, MOST_AMOUNTS)]++;
        amountFirst += first && letters > 0 ? 1 : 0;
      }
    }

    private static boolean isWord(String text) {
      return text.length() > 2
          && Character.isLetter(text.charAt(0))
          && Character.isLetter(text.charAt(1))
          && Character.isLetter(text.charAt(2));
    }

    /** How many amounts an entry has; 0 when there are too few entries to tell. */
    int amounts() {
      var most = 0;
      for (var count = 1; count <= MOST_AMOUNTS; count++) {
        if (rowsWithAmounts[count] >= LEAST
            && (most == 0 || rowsWithAmounts[count] > rowsWithAmounts[most])) {
          most = count;
        }
      }
      return most;
    }

    boolean numbered() {
      return rowsWithAmounts[1] + rowsWithAmounts[2] + rowsWithAmounts[3] > 0;
    }

    int entries() {
      return rowsWithAmounts[amounts()];
    }

    /** Whether most entries begin with an amount rather than with words. */
    boolean amountFirst() {
      return 2 * amountFirst > entries();
    }
  }
}
