package org.muniscope.extract.table;

import java.util.List;
import org.muniscope.extract.text.HeadReader;
import org.muniscope.extract.text.TypedPage;

/** The last line that a test typed, as a row of a table with columns of all kinds. */
final class TypedRow {
  static final double COUPON = 260;
  static final double MATURITY = 330;
  static final double PRINCIPAL = 420;
  static final double VALUE = 520;

  private TypedRow() {}

  /** A table whose columns are known from three plain rows; the line to read comes last. */
  static Row last(TypedPage page) {
    var typed =
        page.at(50, 80, "Description")
            .at(COUPON - 30, 80, "Coupon")
            .at(MATURITY - 50, 80, "Maturity")
            .at(PRINCIPAL - 40, 80, "Principal")
            .at(VALUE - 24, 80, "Value");
    for (var at = 0; at < 3; at++) {
      typed
          .at(50, 100 + 10 * at, "Oak Park School Dist.")
          .upTo(COUPON, 100 + 10 * at, "5.25%")
          .upTo(MATURITY, 100 + 10 * at, "7/01/2030")
          .upTo(PRINCIPAL, 100 + 10 * at, "1,500,000")
          .upTo(VALUE, 100 + 10 * at, "1,612,345");
    }
    var lines = typed.lines();
    var head = HeadReader.at(lines, 0).orElseThrow().head();
    return Row.of(lines.getLast(), Columns.learn(head, lines.subList(1, lines.size())));
  }

  /** Types words that end at x with the narrow blanks of running text. */
  static TypedPage running(double right, String text) {
    var page = new TypedPage();
    var at = right;
    for (var word : List.of(text.split(" ")).reversed()) {
      page.upTo(at, 140, word);
      at -= 4 * word.length() + 2;
    }
    return page;
  }
}
