package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The head of a schedule's table: where its columns stand and what they hold.
 *
 * @param heads from left to right
 * @param beside words on the head's lines that are no column heads, such as an asset class
 */
public record TableHead(List<Head> heads, List<Line> beside) {
  /**
   * One column's head.
   *
   * @param role what the column holds
   * @param text the words of the head
   * @param left edge in points
   * @param right edge in points
   */
  public record Head(Role role, String text, double left, double right) {
    /** How far a place lies beside the head, in points; 0 above or below it. */
    public double distance(double x) {
      return x < left ? left - x : Math.max(0, x - right);
    }
  }

  /** A table head and the index of the first line below it. */
  public record Found(TableHead head, int next) {}

  /** The same head further to the right, or to the left. */
  public TableHead moved(double by) {
    var moved =
        heads.stream()
            .map(head -> new Head(head.role(), head.text(), head.left() + by, head.right() + by))
            .toList();
    return new TableHead(moved, List.of());
  }

  /**
   * Whether a line further down only heads the amounts once more, {@code Amount}, or repeats words
   * of the heads where these stand.
   */
  public boolean repeatedBy(Line line) {
    if (!HeadWords.fits(line.tokens().getFirst())) {
      return false;
    }
    return line.tokens().stream()
            .allMatch(token ->
                HeadWords.tells(token)
                    && Stream.of(Role.PRINCIPAL, Role.VALUE)
                        .anyMatch(
                            role -> of(role).orElseThrow().distance(token.middle()) < line.size()))
        || (line.tokens().size() > 2 && line.tokens().stream().allMatch(this::headedBy));
  }

  private boolean headedBy(Token token) {
    return !HeadWords.tells(token)
        ? HeadWords.fits(token)
        : heads.stream()
            .anyMatch(head ->
                head.distance(token.middle()) == 0
                    && List.of(head.text().split(" ")).contains(token.text()));
  }

  /** Whether there is more than one principal with its value, as for several funds. */
  public boolean ofSeveralFunds() {
    var values = heads.stream().filter(head -> head.role() == Role.VALUE).count();
    return values > 1
        && values == heads.stream().filter(head -> head.role() == Role.PRINCIPAL).count();
  }

  /** With one principal and value, the last: those of the funds together stand there. */
  public TableHead ofLastFund() {
    if (!ofSeveralFunds()) {
      return this;
    }
    var last = new ArrayList<Head>();
    for (var head : heads.reversed()) {
      var again =
          (head.role() == Role.PRINCIPAL || head.role() == Role.VALUE)
              && last.stream().anyMatch(other -> other.role() == head.role());
      last.addFirst(again ? new Head(Role.OTHER, head.text(), head.left(), head.right()) : head);
    }
    return new TableHead(last, beside);
  }

  /** Where tables stand side by side under one line of heads: the strips between them. */
  List<Head> strips() {
    var values = (int) heads.stream().filter(head -> head.role() == Role.VALUE).count();
    var amounts = (int) heads.stream().filter(head -> head.role() == Role.PRINCIPAL).count();
    var first = heads.getFirst().role();
    var again =
        heads.stream().skip(1).anyMatch(head -> head.role() == first)
            && (values == 2 || first == Role.DESCRIPTION);
    var strips = new ArrayList<Head>();
    for (var table = 1; again && values == amounts && table < values; table++) {
      var last = heads.get(heads.size() * table / values - 1);
      var next = heads.get(heads.size() * table / values);
      var right = Math.min(next.left(), firstBeside(last.right()));
      strips.add(new Head(Role.OTHER, "", /* left= */ last.right(), right));
    }
    return strips;
  }

  /** Where words that are no heads, but titles of a table, begin right of an edge. */
  private double firstBeside(double edge) {
    return beside.stream()
        .flatMap(line -> line.tokens().stream())
        .mapToDouble(Token::x)
        .filter(x -> x > edge)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** Whether a blank strip lies within a row: between its principal and its value. */
  boolean joins(double x) {
    var principal = heads.stream().filter(head -> head.role() == Role.PRINCIPAL).toList();
    var value = heads.stream().filter(head -> head.role() == Role.VALUE).toList();
    return principal.size() == 1
        && value.size() == 1
        && principal.getFirst().left() < x != value.getFirst().left() < x;
  }

  /** The first head with a role, from the left. */
  public Optional<Head> of(Role role) {
    return heads.stream().filter(head -> head.role() == role).findFirst();
  }

  /** The words of the heads with a role, for their units. */
  public String text(Role role) {
    return of(role).map(Head::text).orElse("").toLowerCase(Locale.ROOT);
  }
}
