package org.muniscope.model;

import java.util.List;

/**
 * A shareholder report as far as it was understood.
 *
 * @param header who filed what
 * @param pages number of pages in the file
 * @param schedules one a fund, in the order of the file
 * @param abbreviations the filing's own list
 * @param footnotes definitions of marks
 * @param statements the other tables of the report
 * @param passages sentences that tell figures, in order
 */
public record Filing(
    FilingHeader header,
    int pages,
    List<Schedule> schedules,
    List<Abbreviation> abbreviations,
    List<Footnote> footnotes,
    List<Statement> statements,
    List<Passage> passages) {

  public Filing {
    schedules = List.copyOf(schedules);
    abbreviations = List.copyOf(abbreviations);
    footnotes = List.copyOf(footnotes);
    statements = List.copyOf(statements);
    passages = List.copyOf(passages);
  }

  /** The same report with these schedules only. */
  public Filing with(List<Schedule> chosen) {
    return new Filing(header, pages, chosen, abbreviations, footnotes, statements, passages);
  }

  /** Every holding of every schedule. */
  public List<Holding> holdings() {
    return schedules.stream().flatMap(schedule -> schedule.holdings().stream()).toList();
  }
}
