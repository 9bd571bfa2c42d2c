package org.muniscope.extract.schedule;

import java.util.List;
import java.util.Optional;
import org.muniscope.extract.text.Line;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Finding;
import org.muniscope.model.Footnote;
import org.muniscope.model.Schedule;

/**
 * The schedules of a report with their notes, and the lines that belong to none of them.
 *
 * @param schedules in the order of the report
 * @param abbreviations that the report lists below its schedules
 * @param footnotes of the marks on holdings
 * @param outside all other lines of the report, in order; empty where every candidate is a
 *     schedule, so that these are the lines outside of the candidates
 */
public record Schedules(
    List<Schedule> schedules,
    List<Abbreviation> abbreviations,
    List<Footnote> footnotes,
    List<Finding> findings,
    Optional<List<Line>> outside) {
  public Schedules {
    schedules = List.copyOf(schedules);
    abbreviations = List.copyOf(abbreviations);
    footnotes = List.copyOf(footnotes);
    findings = List.copyOf(findings);
  }
}
