package org.muniscope.extract.issuer;

import java.util.List;
import org.muniscope.extract.group.TypedSchedule;
import org.muniscope.extract.table.Row;

/** A schedule that a test types line by line, as its issuers govern it. */
final class GovernedPage {
  private final TypedSchedule schedule = new TypedSchedule();

  /** Types a line of words. */
  void words(double x, String text) {
    schedule.words(x, text);
  }

  /** Types a line of bold words at the left edge. */
  void bold(String text) {
    schedule.bold(50, text);
  }

  /** Types a line with both amounts behind its words. */
  void bond(double x, String text) {
    schedule.bond(x, text, "607,959");
  }

  /** Types a mark on the last line. */
  void mark(double x, String text) {
    schedule.mark(x, text);
  }

  /** The issuer and the own words of every holding, governors applied. */
  List<String> governed() {
    return texts().stream().map(text -> text.issuer() + " | " + Row.text(text.own())).toList();
  }

  List<GovernedText> texts() {
    var draft = schedule.draft();
    var depths = new Depths(draft.entries());
    return draft.sections().stream()
        .flatMap(section -> Governors.of(section.entries(), depths).stream())
        .toList();
  }
}
