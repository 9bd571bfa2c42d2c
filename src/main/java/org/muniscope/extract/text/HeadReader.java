package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muniscope.extract.text.TableHead.Found;
import org.muniscope.extract.text.TableHead.Head;

/** Recognises the heads of tables by their words, which may take several lines. */
public final class HeadReader {
  private static final int MOST_LINES = 6;

  /** Lines of one head stand closer, in type sizes. */
  private static final double FURTHEST = 2.4;

  /** How far the edges of lines that go on lie apart at most, in points. */
  private static final double SAME_EDGE = 1;

  private final List<List<Token>> cells = new ArrayList<>();

  /** Words left of the heads. */
  private final List<Line> beside = new ArrayList<>();

  private HeadReader() {}

  /** Reads a head that begins at the line; a head names at least a principal and a value column. */
  public static Optional<Found> at(List<Line> lines, int from) {
    var line = lines.get(from);
    return endsAsHead(line) && HeadWords.mayHead(line.tokens())
        ? new HeadReader().read(lines, from)
        : Optional.empty();
  }

  private Optional<Found> read(List<Line> lines, int from) {
    var to = Math.min(lines.size(), from + MOST_LINES);
    var at = from;
    while (at < to
        && (at == from || close(lines.get(at - 1), lines.get(at)))
        && take(lines.get(at))) {
      at++;
    }
    var heads = merge(cells);
    var roles = heads.stream().map(Head::role).toList();
    return roles.contains(Role.PRINCIPAL) && roles.contains(Role.VALUE)
        ? Optional.of(new Found(new TableHead(heads, beside), at))
        : Optional.empty();
  }

  private static boolean close(Line above, Line line) {
    return line.beside(above) && line.baseline() - above.baseline() <= FURTHEST * line.size();
  }

  /** Takes a line into the head, with what stands left of it; false where it is none of it. */
  private boolean take(Line line) {
    var split = HeadCells.of(line);
    var heads = split.stream().filter(HeadWords::head).toList();
    if (heads.isEmpty()) {
      var note = note(line, split, cells);
      cells.addAll(note ? split : List.of());
      return note;
    }
    var remarks = remarks(split, heads);
    var others =
        split.stream()
            .filter(
                cell -> !heads.contains(cell) && !remarks.contains(cell) && !HeadWords.weak(cell))
            .toList();
    if (!among(others, heads) && !among(others, notes(split, cells))) {
      return false;
    }
    cells.addAll(heads);
    cells.addAll(remarks);
    if (!others.isEmpty()) {
      var words = begun(others.getFirst().getFirst());
      others.forEach(words::addAll);
      beside.add(Line.of(line.page(), line.column(), words, line.baseline(), line.size()));
    }
    return true;
  }

  /**
   * What the line above began beside the heads, where words go on right below it: {@code Revenue &
   * General} and {@code Obligation Bonds — 98.3%}.
   */
  private List<Token> begun(Token first) {
    var goesOn =
        !beside.isEmpty()
            && beside.getLast().text().indexOf('%') < 0
            && Math.abs(beside.getLast().x() - first.x()) < SAME_EDGE;
    return new ArrayList<>(goesOn ? beside.removeLast().tokens() : List.of());
  }

  /** Other words between heads, where one of these tells where the bonds are described. */
  private static List<List<Token>> remarks(List<List<Token>> split, List<List<Token>> heads) {
    var described =
        heads.stream().anyMatch(cell -> Role.of(Token.joined(cell)) == Role.DESCRIPTION);
    return described
        ? split.subList(split.indexOf(heads.getFirst()), split.indexOf(heads.getLast())).stream()
            .filter(cell -> !heads.contains(cell) && !HeadWords.weak(cell))
            .toList()
        : List.of();
  }

  /** The heads that begin at any of the lines. */
  static List<TableHead> all(List<Line> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(at -> at(lines, at))
        .flatMap(Optional::stream)
        .map(Found::head)
        .toList();
  }

  /** Whether the last word can stand in a head; nearly all other lines are told by it. */
  private static boolean endsAsHead(Line line) {
    var last = line.tokens().size() - 1;
    while (last >= 0 && line.tokens().get(last).raised()) {
      last--;
    }
    return last >= 0 && HeadWords.fits(line.tokens().get(last));
  }

  /** Whether a line only refers to a note, right below heads: {@code (Note 2)}. */
  private static boolean note(Line line, List<List<Token>> split, List<List<Token>> above) {
    return line.text().startsWith("(")
        && line.text().endsWith(")")
        && split.stream()
            .allMatch(cell ->
                HeadWords.weak(cell) && above.stream().anyMatch(head -> overlap(head, cell)));
  }

  /** The cells that refer to a note right below a head: {@code (Note 1)}. */
  private static List<List<Token>> notes(List<List<Token>> split, List<List<Token>> above) {
    return split.stream()
        .filter(cell ->
            cell.getFirst().text().equals("(Note")
                && cell.getLast().text().endsWith(")")
                && above.stream().anyMatch(head -> overlap(head, cell)))
        .toList();
  }

  /** Words that are no head must stand left of the last one, as titles beside the heads do. */
  private static boolean among(List<List<Token>> others, List<List<Token>> heads) {
    return others.isEmpty()
        || (!heads.isEmpty()
            && others.getLast().getLast().right() <= heads.getLast().getFirst().x());
  }

  private static List<Head> merge(List<List<Token>> cells) {
    var columns = new ArrayList<List<List<Token>>>();
    cells.forEach(cell -> merge(cell, columns));
    return columns.stream()
        .map(HeadReader::head)
        .sorted(Comparator.comparingDouble(Head::left))
        .toList();
  }

  private static void merge(List<Token> cell, List<List<List<Token>>> columns) {
    var over =
        columns.stream()
            .filter(column -> column.stream().anyMatch(other -> overlap(other, cell)))
            .toList();
    if (cell.size() > 1 && ofRatingsToo(over)) {
      cell.forEach(token -> merge(List.of(token), columns));
      return;
    }
    var joined = new ArrayList<List<Token>>();
    over.forEach(joined::addAll);
    joined.add(cell);
    columns.removeAll(over);
    columns.add(joined);
  }

  /** Whether ratings are one of several columns: {@code Amount (unaudited)} below both heads. */
  private static boolean ofRatingsToo(List<List<List<Token>>> columns) {
    return columns.size() > 1
        && columns.stream().filter(column -> head(column).role() == Role.RATING).count() == 1;
  }

  private static Head head(List<List<Token>> column) {
    var text = new StringBuilder();
    var left = Double.POSITIVE_INFINITY;
    var right = Double.NEGATIVE_INFINITY;
    for (var cell : column) {
      for (var token : cell) {
        text.append(text.isEmpty() ? "" : " ").append(token.text());
        left = Math.min(left, token.x());
        right = Math.max(right, token.right());
      }
    }
    var known =
        column.stream().flatMap(List::stream).anyMatch(HeadWords::tells)
            || column.stream().allMatch(HeadWords::weak);
    var role = known ? Role.of(text.toString()) : Role.REMARK;
    return new Head(role, text.toString(), left, right);
  }

  private static boolean overlap(List<Token> one, List<Token> other) {
    return one.getFirst().x() < other.getLast().right()
        && other.getFirst().x() < one.getLast().right();
  }
}
