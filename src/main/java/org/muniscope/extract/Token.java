package org.muniscope.extract;

import org.muniscope.model.Box;
import org.muniscope.pdf.Word;

/**
 * A word in a line.
 *
 * @param word text and geometry
 * @param raised set small and above the baseline, as footnote marks are
 */
record Token(Word word, boolean raised) {
  String text() {
    return word.text();
  }

  Box box() {
    return word.box();
  }

  double x() {
    return word.x();
  }

  double right() {
    return word.right();
  }

  double middle() {
    return (word.x() + word.right()) / 2;
  }
}
