package org.muniscope.extract.bond;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says in one of several wordings, looked for only where a telling word stands.
 *
 * @param words in lower case; one of them stands wherever the pattern is found
 * @param pattern the wordings
 */
record Clue(List<String> words, Pattern pattern) {
  Clue {
    words = List.copyOf(words);
  }

  static Clue of(String pattern, String... words) {
    return new Clue(List.of(words), Pattern.compile(pattern));
  }

  /**
   * Whether a text says it.
   *
   * @param lower the text in lower case, made once for all clues
   */
  boolean in(String text, String lower) {
    return told(lower) && pattern.matcher(text).find();
  }

  /**
   * A search that ends at once where no telling word stands.
   *
   * @param lower the text in lower case, made once for all clues
   */
  Matcher matcher(CharSequence text, String lower) {
    return pattern.matcher(told(lower) ? text : "");
  }

  private boolean told(String lower) {
    for (var word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
