package org.muniscope.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.muniscope.extract.bond.Ratings;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.Token;

/** Parts ratings from the date or bracket that they touch: {@code 05/01/2046Aa3/AA-*}. */
final class TouchingRatings {
  private TouchingRatings() {}

  /** The words of a line, with those apart that begin within another and stand in their column. */
  static List<Token> apart(List<Token> tokens, Columns columns) {
    if (columns.of(Role.RATING).isEmpty()
        || tokens.stream().noneMatch(token -> seam(token.text()) > 0)) {
      return tokens;
    }
    var apart = new ArrayList<Token>();
    for (var token : tokens) {
      var word = token.word();
      var seam = seam(word.text());
      var end = word.text().length();
      var rating = token.with(word.slice(seam, end));
      if (seam > 0 && columns.holds(Role.RATING, rating)) {
        apart.add(token.begin(seam));
        apart.add(rating);
      } else {
        apart.add(token);
      }
    }
    return apart;
  }

  /** Where a rating begins right behind a date or a bracket; 0 where none does. */
  private static int seam(String text) {
    for (var at = text.length() - 1; at > 0; at--) {
      var before = text.charAt(at - 1);
      if (Character.isLetter(text.charAt(at)) && !Character.isLetter(before)) {
        var whole = before == ')' || (Character.isDigit(before) && dated(text.substring(0, at)));
        if (whole && Ratings.is(text.substring(at))) {
          return at;
        }
      }
    }
    return 0;
  }

  private static boolean dated(String text) {
    return text.indexOf('/') > 0 && Dates.read(text).isPresent();
  }
}
