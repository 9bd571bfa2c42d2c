package org.muniscope.extract.group;

import java.util.List;
import org.muniscope.extract.table.Table;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** A schedule with columns of principal amounts and values that a test types line by line. */
public final class TypedSchedule {
  private static final double PRINCIPAL = 450;
  private static final double VALUE = 560;

  private double baseline = 100;
  private final TypedPage page =
      new TypedPage()
          .at(50, baseline, "Description")
          .upTo(PRINCIPAL, baseline, "Principal Amount")
          .upTo(VALUE, baseline, "Value");

  /** Types a line of words. */
  public TypedSchedule words(double x, String text) {
    baseline += 11;
    page.at(x, baseline, text);
    return this;
  }

  /** Types a line of bold words. */
  public TypedSchedule bold(double x, String text) {
    page.bold(true);
    words(x, text);
    page.bold(false);
    return this;
  }

  /** Types a line with both amounts behind its words. */
  public TypedSchedule bond(double x, String text, String value) {
    return words(x, text).principal("550,000").value(value);
  }

  /** Types a line with a value only. */
  public TypedSchedule sum(String value) {
    baseline += 11;
    return value(value);
  }

  /** Types a principal amount on the last line. */
  public TypedSchedule principal(String amount) {
    page.upTo(PRINCIPAL, baseline, amount);
    return this;
  }

  /** Types a value on the last line. */
  public TypedSchedule value(String amount) {
    page.upTo(VALUE, baseline, amount);
    return this;
  }

  /** Types a number right of the value on the last line. */
  public TypedSchedule besideValue(String amount) {
    page.upTo(640, baseline, amount);
    return this;
  }

  /** Types a mark on the last line. */
  public TypedSchedule mark(double x, String text) {
    page.mark(x, baseline, text);
    return this;
  }

  public Table table() {
    return TypedTable.of(page);
  }

  public Draft draft() {
    return Readings.best(table().rows());
  }

  /** Every section with its subtotal, and how many entries it has. */
  public List<String> sections() {
    return draft().sections().stream()
        .map(section ->
            section.heading().name()
                + " "
                + section.entries().size()
                + section.subtotal().map(total -> " " + total.amount().orElseThrow()).orElse(""))
        .toList();
  }
}
