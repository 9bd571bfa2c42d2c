package org.muniscope.extract.bond;

import java.util.ArrayList;
import java.util.List;

/**
 * A word outside of all brackets of a text, without the signs behind it.
 *
 * @param from place of its first character in the text
 * @param to place behind its last
 */
record OpenWord(String text, int from, int to) {
  private static final String SIGNS = ",;:.)";

  /** All of a text, in order. */
  static List<OpenWord> of(String text) {
    var words = new ArrayList<OpenWord>();
    var depth = 0;
    var from = 0;
    for (var at = 0; at <= text.length(); at++) {
      var each = at < text.length() ? text.charAt(at) : ' ';
      if (each == ' ' || each == '(') {
        if (depth == 0) {
          add(words, text, from, at);
        }
        from = at + 1;
      }
      depth += each == '(' ? 1 : each == ')' ? -1 : 0;
    }
    return words;
  }

  private static void add(List<OpenWord> words, String text, int from, int to) {
    var end = to;
    while (end > from && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > from) {
      words.add(new OpenWord(text.substring(from, end), from, end));
    }
  }
}
