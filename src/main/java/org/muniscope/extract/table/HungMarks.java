package org.muniscope.extract.table;

import java.util.List;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Marks;
import org.muniscope.extract.text.Token;

/** Marks that hang before the words of a line: {@code a,b} or {@code (b)}. */
final class HungMarks {
  private HungMarks() {}

  /** The words of a line without such marks, which are added to the others. */
  static List<Token> off(Line line, List<String> marks) {
    var tokens = line.tokens();
    if (tokens.size() < 2
        || tokens.getFirst().raised()
        || !Marks.alone(tokens.getFirst().text())
        || !Character.isUpperCase(tokens.get(1).text().charAt(0))
        || tokens.getFirst().runsInto(tokens.get(1))) {
      return tokens;
    }
    marks.addAll(Marks.split(tokens.getFirst().text()));
    return tokens.subList(1, tokens.size());
  }
}
