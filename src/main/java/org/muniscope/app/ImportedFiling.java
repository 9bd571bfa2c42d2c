package org.muniscope.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.muniscope.check.Checks;
import org.muniscope.export.Report;
import org.muniscope.extract.bond.MarkMeanings;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Review;
import org.muniscope.model.Term;

/**
 * A filing as it was read and repaired, with everything a person needs to decide whether to trust
 * it.
 *
 * @param file the PDF
 * @param contentHash SHA-256 of the file in hexadecimal: the file's identity wherever it lies
 * @param filing what it says, with the repairs that were accepted
 * @param findings what was not understood or was assumed, resolved or not
 * @param checks printed numbers against recomputed ones
 * @param reviewed what a person decided about it
 */
public record ImportedFiling(
    Path file,
    String contentHash,
    Filing filing,
    List<Finding> findings,
    List<Check> checks,
    Reviewed reviewed) {
  public ImportedFiling {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }

  /** A filing about which nothing was decided yet. */
  public ImportedFiling(
      Path file, String contentHash, Filing filing, List<Finding> findings, List<Check> checks) {
    this(file, contentHash, filing, findings, checks, new Reviewed(filing, Review.NONE));
  }

  /** The filing with its proof, ready for export. */
  public Report report() {
    return new Report(
        String.valueOf(file.getFileName()), filing, checks, findings, reviewed.review());
  }

  /** What was decided. */
  public Review review() {
    return reviewed.review();
  }

  /** The same filing after other decisions: repaired anew, and checked anew. */
  public ImportedFiling with(Review review) {
    var repaired = Repairs.apply(reviewed.printed(), review.repairs()).filing();
    var open = findings.stream().filter(finding -> !review.resolves(finding)).toList();
    return new ImportedFiling(
        file,
        contentHash,
        repaired,
        findings,
        Checks.of(repaired, open),
        new Reviewed(reviewed.printed(), review));
  }

  /** The marks of a holding as a term, with what the filing’s notes make of them. */
  public Term.Marked marked(Holding holding, List<String> marks) {
    var printed = reviewed.printed();
    var traits = new HashSet<>(holding.traits());
    traits.removeAll(MarkMeanings.of(printed, holding.marks()));
    traits.addAll(MarkMeanings.of(printed, marks));
    return new Term.Marked(marks, traits);
  }

  /** The findings that nobody has resolved. */
  public List<Finding> openFindings() {
    return findings.stream().filter(finding -> !review().resolves(finding)).toList();
  }
}
