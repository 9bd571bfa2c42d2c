package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.Line;
import org.muniscope.model.Passage;

/** Finds the sentences that tell amounts or percentages in the text between the tables. */
public final class PassageReader {
  /** {@code $1}, {@code 5%}. */
  private static final Pattern FIGURE = Pattern.compile("\\$ ?\\d|\\d ?%");

  /** The blank of {@code net assets. The Fund}. */
  private static final Pattern END = Pattern.compile(" (?<=[a-z0-9)%][.] )(?=[A-Z(])");

  private static final double LEADING = 1.9;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  private PassageReader() {}

  /**
   * The sentences with figures, in order.
   *
   * @param lines what stands outside the schedules
   */
  public static List<Passage> read(List<Line> lines) {
    var reader = new PassageReader();
    for (var line : lines) {
      if (!Furniture.always(line.text())) {
        reader.take(line);
      }
    }
    reader.close();
    return List.copyOf(reader.passages);
  }

  private void take(Line line) {
    if (Figure.in(line) && FigureLine.of(line).data()) {
      close();
      return;
    }
    if (!lines.isEmpty() && !goesOn(lines.getLast(), line)) {
      close();
    }
    text.append(text.isEmpty() ? "" : " ");
    starts.add(text.length());
    lines.add(line);
    text.append(line.text());
  }

  /** Whether a line belongs to the paragraph of the one above. */
  private static boolean goesOn(Line above, Line line) {
    if (!above.beside(line)) {
      var ended = above.text().endsWith(".") || above.text().endsWith(":");
      return !ended && Math.abs(above.size() - line.size()) < 0.5;
    }
    return line.baseline() - above.baseline() < LEADING * line.size()
        && line.baseline() > above.baseline()
        && Math.abs(above.size() - line.size()) < 0.5;
  }

  private void close() {
    var from = 0;
    for (var sentence : END.split(text, -1)) {
      if (tells(sentence)) {
        begin(from).ifPresent(line -> passages.add(new Passage(sentence.strip(), line.source())));
      }
      from += sentence.length() + 1;
    }
    text.setLength(0);
    starts.clear();
    lines.clear();
  }

  private static boolean tells(String sentence) {
    return (sentence.indexOf('$') >= 0 || sentence.indexOf('%') >= 0)
        && FIGURE.matcher(sentence).find()
        && sentence.contains(" ");
  }

  /** The line in which a place of the text stands. */
  private Optional<Line> begin(int place) {
    for (var at = starts.size() - 1; at >= 0; at--) {
      if (starts.get(at) <= place) {
        return Optional.of(lines.get(at));
      }
    }
    return Optional.empty();
  }
}
