package org.muniscope.extract.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where a quick look says that it may begin.
 *
 * <p>Finds what the pattern alone would find. A description has some two hundred places and one
 * date, and trying every place for every form of a date takes longer than all else that is asked of
 * the description.
 *
 * @param pattern what is looked for, without {@code ^}: a match that asks for the begin of the text
 *     would be given as one that begins there
 * @param anchor where it may begin: true wherever the pattern matches
 */
public record Anchored(Pattern pattern, Anchor anchor) {
  /** Refuses a pattern that asks for the begin of the text. */
  public Anchored {
    if (pattern.pattern().replace("[^", "").indexOf('^') >= 0) {
      throw new IllegalArgumentException("asks for the begin of the text: " + pattern);
    }
  }

  /** A quick look at one place of a text. */
  @FunctionalInterface
  public interface Anchor {
    /** Whether the pattern may begin at a place; false only where it surely does not. */
    boolean at(String text, int place);
  }

  /** Everything that it finds, from left to right. */
  public List<MatchResult> in(String text) {
    var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    var found = new ArrayList<MatchResult>();
    var place = 0;
    while (place < text.length()) {
      if (anchor.at(text, place)
          && matcher.region(place, text.length()).lookingAt()
          && matcher.end() > place) {
        found.add(matcher.toMatchResult());
        place = matcher.end();
      } else {
        place++;
      }
    }
    return found;
  }
}
