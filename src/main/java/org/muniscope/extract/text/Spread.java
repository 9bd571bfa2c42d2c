package org.muniscope.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.pdf.PdfPage;

/**
 * A sheet that may show two pages side by side.
 *
 * @param left the left half
 * @param right the right half
 */
record Spread(PdfPage left, PdfPage right) {
  /** A sheet of two pages is so much wider than high, at least. */
  private static final double WIDE = 1.2;

  /** Words closer than this, in type sizes, are one text: no edge of a page parts them. */
  private static final double APART = 1;

  /** So many lines at either end of a page may be its running lines. */
  private static final int OUTERMOST = 2;

  /** How far, in points, two pages of one layout may be off. */
  private static final double SAME = 3;

  /** {@code Page 14}, {@code - 14 -}, {@code Annual Report 14}. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:page |[-–—] ?)?(\\d{1,3})(?: ?[-–—]|\\b.*)|.*?\\D(\\d{1,3})");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** The halves of a wide sheet with nothing across its middle. */
  static Optional<Spread> of(PdfPage sheet) {
    var middle = sheet.width() / 2;
    return wide(sheet)
            && Lines.of(sheet, 0, sheet.words()).stream().noneMatch(line -> crosses(line, middle))
        ? Optional.of(
            new Spread(
                sheet.part(sheet.number(), 0, middle),
                sheet.part(sheet.number(), middle, sheet.width())))
        : Optional.empty();
  }

  /** Whether a page is wide enough to be two. */
  static boolean wide(PdfPage sheet) {
    return !sheet.words().isEmpty() && sheet.width() > WIDE * sheet.height();
  }

  private static boolean crosses(Line line, double middle) {
    var right = Double.NEGATIVE_INFINITY;
    for (var token : line.tokens()) {
      var one = token.x() - right < APART * line.size();
      if (token.right() > middle && (token.x() < middle || (one && right < middle))) {
        return true;
      }
      right = token.right();
      if (token.x() >= middle) {
        return false;
      }
    }
    return false;
  }

  /** Whether a running line of the left page stands at its place on the right page too. */
  boolean repeats() {
    return outermost(left).stream()
        .anyMatch(one -> outermost(right).stream().anyMatch(other -> same(one, other)));
  }

  private static boolean same(Line one, Line other) {
    return beside(one, other)
        && Math.abs(one.x() - other.x()) < SAME
        && DIGITS
            .matcher(one.text())
            .replaceAll("#")
            .equals(DIGITS.matcher(other.text()).replaceAll("#"));
  }

  private static boolean beside(Line one, Line other) {
    return Math.abs(one.baseline() - other.baseline()) < SAME;
  }

  /** The number of the left page where the right page has the next one. */
  OptionalInt number() {
    return outermost(left).stream()
        .flatMap(one ->
            outermost(right).stream()
                .filter(other -> beside(one, other) && follows(one, other))
                .map(_ -> one))
        .mapToInt(one -> numbered(one).orElseThrow())
        .findFirst();
  }

  private static boolean follows(Line one, Line other) {
    var number = numbered(one);
    var next = numbered(other);
    return number.isPresent() && next.isPresent() && number.getAsInt() + 1 == next.getAsInt();
  }

  private static OptionalInt numbered(Line line) {
    var found = NUMBER.matcher(line.text());
    return found.matches()
        ? OptionalInt.of(Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)))
        : OptionalInt.empty();
  }

  private static List<Line> outermost(PdfPage page) {
    var lines = Lines.of(page, 0, page.words());
    return lines.size() <= 2 * OUTERMOST
        ? lines
        : Stream.concat(
                lines.stream().limit(OUTERMOST), lines.stream().skip(lines.size() - OUTERMOST))
            .toList();
  }
}
