package org.muniscope.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.muniscope.extract.statement.FigureColumns.Range;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Token;

/** Gives the words of the lines above a table of figures to its columns. */
final class FigureHeads {
  /** A phrase over several columns stands so far from others, in type sizes. */
  private static final double ALONE = 3;

  /** Heads of two columns may stand no farther apart than words do: the blank tells only a no. */
  private static final double WORD_BLANK = 0.42;

  private final FigureColumns columns;
  private final List<Range> ranges;

  FigureHeads(FigureColumns columns, List<Range> ranges) {
    this.columns = columns;
    this.ranges = ranges;
  }

  /** The phrases of a line above the figures. */
  private record Above(List<List<Token>> groups, double size) {}

  /** The words of head lines by column, those of the upper line first; blank where none stand. */
  List<String> of(List<Line> lines) {
    var read = lines.stream().map(this::above).toList();
    var blocks = read.stream().filter(this::spans).mapToInt(above -> above.groups().size()).max();
    var heads = new ArrayList<StringBuilder>();
    ranges.forEach(_ -> heads.add(new StringBuilder()));
    for (var above : read) {
      var groups = above.groups();
      if (!spans(above)) {
        for (var at = 0; at < groups.size(); at++) {
          var block = alone(above, at) ? centred(groups.get(at)) : List.<Integer>of();
          if (!block.isEmpty()) {
            add(block, groups.get(at), heads);
          } else if (!ofWords(groups, at)) {
            place(groups.get(at), heads);
          }
        }
      } else if (blocks.getAsInt() % groups.size() == 0) {
        for (var at = 0; at < groups.size(); at++) {
          spread(groups.get(at), at, groups.size(), heads);
        }
      } else {
        groups.forEach(
            group -> spread(group, block(group, blocks.getAsInt()), blocks.getAsInt(), heads));
      }
    }
    return heads.stream()
        .map(head -> head.toString().replaceAll("(?<=\\w)[*†‡§]+(?=\\s|$)", "").strip())
        .toList();
  }

  private Above above(Line line) {
    var left = columns.left() - 4 * line.size();
    var words = line.tokens().stream().filter(token -> token.right() > left).toList();
    return new Above(groups(words, 0.7 * line.size()), line.size());
  }

  /** Whether each phrase stands over several columns, all over as many. */
  private boolean spans(Above above) {
    var groups = above.groups();
    var span = groups.isEmpty() ? 1 : ranges.size() / groups.size();
    return span > 1
        && groups.size() > 1
        && span * groups.size() == ranges.size()
        && between(groups, span, above.size());
  }

  /** Gives a phrase to all columns of a block. */
  private void spread(List<Token> phrase, int block, int blocks, List<StringBuilder> heads) {
    var span = ranges.size() / blocks;
    heads.subList(block * span, (block + 1) * span).forEach(head -> add(head, phrase));
  }

  /** The block whose middle is nearest: {@code Series} over {@code 1}, beside {@code Series 2}. */
  private int block(List<Token> phrase, int blocks) {
    var span = ranges.size() / blocks;
    var middle = (phrase.getFirst().x() + phrase.getLast().right()) / 2;
    var best = 0;
    for (var at = 1; at < blocks; at++) {
      if (Math.abs(middle(at, span) - middle) < Math.abs(middle(best, span) - middle)) {
        best = at;
      }
    }
    return best;
  }

  private double middle(int block, int span) {
    return (ranges.get(block * span).left() + ranges.get((block + 1) * span - 1).right()) / 2;
  }

  /** Whether it is the head of words at the left of all figures: the next one has the figures. */
  private boolean ofWords(List<List<Token>> groups, int at) {
    var first = ranges.getFirst();
    return at + 1 < groups.size()
        && groups.get(at).getLast().right() < first.left()
        && groups.get(at + 1).getFirst().x() < first.right()
        && first.left() < groups.get(at + 1).getLast().right();
  }

  /** Words over one column belong to it; others are parted at their widest blank first. */
  private void place(List<Token> phrase, List<StringBuilder> heads) {
    var over = over(phrase);
    if (phrase.size() == 1) {
      add(heads.get(under(phrase.getFirst())), phrase);
    } else if (over.size() == 1) {
      add(heads.get(ranges.indexOf(over.getFirst())), phrase);
    } else {
      var widest = 1;
      for (var at = 2; at < phrase.size(); at++) {
        if (blank(phrase, at) > blank(phrase, widest)) {
          widest = at;
        }
      }
      place(phrase.subList(0, widest), heads);
      place(phrase.subList(widest, phrase.size()), heads);
    }
  }

  /** Whether wide blanks part a phrase from those beside it. */
  private static boolean alone(Above above, int at) {
    var groups = above.groups();
    var blank = ALONE * above.size();
    return (at == 0 || groups.get(at).getFirst().x() - groups.get(at - 1).getLast().right() > blank)
        && (at + 1 == groups.size()
            || groups.get(at + 1).getFirst().x() - groups.get(at).getLast().right() > blank);
  }

  /**
   * The columns in whose middle a phrase stands: {@code Less Distributions} over three of them.
   * None where it begins over the first of them, so that each may have a word of its own.
   */
  private List<Integer> centred(List<Token> phrase) {
    var over = over(phrase);
    if (over.size() < 2 || phrase.size() < 2 || !close(phrase)) {
      return List.of();
    }
    var x = phrase.getFirst().x();
    var right = phrase.getLast().right();
    var first = ranges.indexOf(over.getFirst());
    var last = ranges.indexOf(over.getLast());
    var from = first;
    var to = last;
    for (var left = 0; left <= first; left++) {
      for (var end = ranges.size() - 1; end >= last; end--) {
        if (off(left, end, (x + right) / 2) < off(from, to, (x + right) / 2)) {
          from = left;
          to = end;
        }
      }
    }
    var inside = ranges.get(from).right() < x && right < ranges.get(to).left();
    return inside || phrase.size() < over.size()
        ? IntStream.rangeClosed(from, to).boxed().toList()
        : List.of();
  }

  /** Whether no blank is wider than one between words. */
  private static boolean close(List<Token> phrase) {
    return IntStream.range(1, phrase.size())
        .allMatch(at -> blank(phrase, at) < WORD_BLANK * phrase.get(at).word().size());
  }

  /** The columns that stand under a phrase. */
  private List<Range> over(List<Token> phrase) {
    var left = phrase.getFirst().x();
    var right = phrase.getLast().right();
    return ranges.stream().filter(each -> left < each.right() && each.left() < right).toList();
  }

  private static void add(List<Integer> block, List<Token> phrase, List<StringBuilder> heads) {
    block.forEach(at -> add(heads.get(at), phrase));
  }

  /** How far from the middle of these columns a place is. */
  private double off(int from, int to, double middle) {
    return Math.abs((ranges.get(from).left() + ranges.get(to).right()) / 2 - middle);
  }

  private static double blank(List<Token> words, int before) {
    return words.get(before).x() - words.get(before - 1).right();
  }

  /** The column under a word of a head; heads are set flush right as their figures are. */
  private int under(Token word) {
    for (var at = 0; at < ranges.size(); at++) {
      var range = ranges.get(at);
      if (word.x() < range.right() && range.left() < word.right()) {
        return columns.nearest(word.x(), word.right());
      }
      if (range.left() >= word.right()) {
        var before = at > 0 ? word.x() - ranges.get(at - 1).right() : Double.POSITIVE_INFINITY;
        return before < 0.5 * (range.left() - word.right()) ? at - 1 : at;
      }
    }
    return ranges.size() - 1;
  }

  /** Whether each group stands over as many columns as the others. */
  private boolean between(List<List<Token>> groups, int span, double size) {
    for (var at = 0; at < groups.size(); at++) {
      var group = groups.get(at);
      var first = ranges.get(at * span);
      var last = ranges.get((at + 1) * span - 1);
      if (group.getFirst().x() < first.left() - 2 * size
          || group.getLast().right() > last.right() + size) {
        return false;
      }
    }
    return true;
  }

  private static void add(StringBuilder head, List<Token> words) {
    for (var word : words) {
      if (!word.raised()) {
        var hyphen = !head.isEmpty() && head.charAt(head.length() - 1) == '-';
        head.append(head.isEmpty() || hyphen ? "" : " ").append(word.text());
      }
    }
  }

  private static List<List<Token>> groups(List<Token> words, double blank) {
    var groups = new ArrayList<List<Token>>();
    var right = Double.NEGATIVE_INFINITY;
    for (var word : words) {
      if (groups.isEmpty() || word.x() - right > blank) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(word);
      right = word.right();
    }
    return groups;
  }
}
