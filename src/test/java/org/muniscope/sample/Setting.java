package org.muniscope.sample;

import org.muniscope.sample.ScheduleLine.Issuer;
import org.muniscope.sample.ScheduleLine.Section;
import org.muniscope.sample.ScheduleLine.Series;
import org.muniscope.sample.ScheduleLine.State;
import org.muniscope.sample.ScheduleLine.Subtotal;
import org.muniscope.sample.ScheduleLine.Total;
import org.muniscope.synthetic.Face;
import org.muniscope.synthetic.Faces;
import org.muniscope.synthetic.Pen;

/**
 * Writes one line of the schedule on a baseline.
 *
 * @param dollars whether the next amounts carry a dollar sign, being the first of the page
 */
record Setting(Pen pen, Faces faces, double y, boolean dollars) {
  static final double SIZE = 8;
  static final double COUPON = 362;
  static final double MATURITY = 414;
  static final double PRINCIPAL = 475;
  static final double VALUE = Sheets.RIGHT;
  static final double INDENT = 10;
  static final double TEXT_WIDTH = 264;
  private static final double MARK = 5.5;

  void write(ScheduleLine line) {
    switch (line) {
      case Section(var text) -> pen.left(Face.SANS_BOLD, SIZE + 0.5, Sheets.LEFT, y, text);
      case State(var name, var percent) ->
          pen.left(Face.SANS_BOLD, SIZE, Sheets.LEFT, y, name + " — " + percent + "%");
      case Issuer issuer ->
          pen.left(
              Face.SANS, SIZE, Sheets.LEFT + (issuer.first() ? 0 : INDENT / 2), y, issuer.text());
      case Series series -> series(series);
      case Subtotal(var _, var amount) -> {
        pen.rule(VALUE - 58, VALUE, y - 8.6, 0.4);
        pen.right(Face.SANS, SIZE, VALUE, y, amount);
      }
      case Total total -> total(total);
    }
  }

  private void series(Series series) {
    var x = Sheets.LEFT + (series.first() ? INDENT : INDENT * 1.5);
    pen.left(Face.SANS, SIZE, x, y, series.text());
    series.bond().ifPresent(bond -> numbers(bond, x + width(Face.SANS, series.text())));
  }

  private void numbers(Bond bond, double end) {
    mark(end, bond.marks());
    pen.right(Face.SANS, SIZE, COUPON, y, bond.coupon());
    pen.right(Face.SANS, SIZE, MATURITY, y, bond.maturityText());
    pen.right(Face.SANS, SIZE, PRINCIPAL, y, bond.principalInThousands());
    pen.right(Face.SANS, SIZE, VALUE, y, bond.valueText());
    if (dollars) {
      pen.left(Face.SANS, SIZE, PRINCIPAL - 33, y, "$");
      pen.left(Face.SANS, SIZE, VALUE - 56, y, "$");
    }
  }

  private void total(Total total) {
    if (!total.strong()) {
      pen.left(Face.SANS, SIZE, Sheets.LEFT + INDENT, y, total.text());
      amount(Face.SANS, total.amount());
      return;
    }
    pen.left(Face.SANS_BOLD, SIZE, Sheets.LEFT, y, total.text());
    var end = Sheets.LEFT + width(Face.SANS_BOLD, total.text());
    mark(end, total.mark());
    end += faces.width(Face.SANS, MARK, total.mark());
    pen.left(Face.SANS_BOLD, SIZE, end, y, total.after());
    amount(Face.SANS_BOLD, total.amount());
  }

  private void amount(Face face, String text) {
    var number = text.startsWith("$ ") ? text.substring(2) : text;
    var overhang = number.endsWith(")") ? width(face, ")") : 0;
    pen.right(face, SIZE, VALUE + overhang, y, number);
    if (text.startsWith("$ ")) {
      pen.rule(VALUE - 58, VALUE, y - 8.6, 0.4);
      pen.left(face, SIZE, VALUE - 56, y, "$");
    }
  }

  private void mark(double x, String marks) {
    pen.left(Face.SANS, MARK, x, y - 2.6, marks);
  }

  private double width(Face face, String text) {
    return faces.width(face, SIZE, text);
  }
}
