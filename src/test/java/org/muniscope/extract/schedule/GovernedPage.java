package org.muniscope.extract.schedule;

import java.util.List;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** A page with a schedule that a test types line by line, as its issuers govern it. */
final class GovernedPage {
  private double baseline = 100;
  private final TypedPage page =
      new TypedPage()
          .at(50, baseline, "Description")
          .upTo(450, baseline, "Principal Amount")
          .upTo(560, baseline, "Value");

  /** Types a line of words. */
  void words(double x, String text) {
    baseline += 11;
    page.at(x, baseline, text);
  }

  /** Types a line of bold words at the left edge. */
  void bold(String text) {
    page.bold(true);
    words(50, text);
    page.bold(false);
  }

  /** Types a line with both amounts behind its words. */
  void bond(double x, String text) {
    words(x, text);
    page.upTo(450, baseline, "550,000").upTo(560, baseline, "607,959");
  }

  /** Types a mark on the last line. */
  void mark(double x, String text) {
    page.mark(x, baseline, text);
  }

  /** The issuer and the own words of every holding, governors applied. */
  List<String> governed() {
    return texts().stream().map(text -> text.issuer() + " | " + Governor.text(text.own())).toList();
  }

  List<Governors.Text> texts() {
    var draft = Readings.best(TypedTable.of(page).rows());
    var depths = new Depths(draft.entries());
    return draft.sections().stream()
        .flatMap(section -> Governors.of(section.entries(), depths).stream())
        .toList();
  }
}
