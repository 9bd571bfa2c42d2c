package org.muniscope.extract.schedule;

import java.util.List;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Finding;
import org.muniscope.model.Footnote;

/**
 * What a filing explains below a schedule.
 *
 * @param abbreviations its short forms, as often as it lists them
 * @param footnotes what its marks mean, each mark once
 * @param findings marks that mean something else on a later page
 */
record Notes(List<Abbreviation> abbreviations, List<Footnote> footnotes, List<Finding> findings) {
  Notes {
    abbreviations = List.copyOf(abbreviations);
    footnotes = List.copyOf(footnotes);
    findings = List.copyOf(findings);
  }
}
