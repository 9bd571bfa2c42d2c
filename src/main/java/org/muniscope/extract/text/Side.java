package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muniscope.extract.form.Amount;
import org.muniscope.pdf.Word;

/** What stands on one side of a supposed gutter. */
final class Side {
  private static final int LEAST = Gutter.LEAST;
  private static final int MOST_AMOUNTS = 6;

  private final int[] rowsWithAmounts = new int[MOST_AMOUNTS + 1];
  private int amountFirst;
  private int worded;

  Side(List<Word> words) {
    var sorted = new ArrayList<>(words);
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

  /** How many rows have words. */
  int worded() {
    return worded;
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
