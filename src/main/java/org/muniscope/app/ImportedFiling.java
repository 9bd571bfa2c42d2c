package org.muniscope.app;

import java.nio.file.Path;
import java.util.List;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;

/**
 * A filing as it was read, with everything a person needs to decide whether to trust it.
 *
 * @param file the PDF
 * @param contentHash SHA-256 of the file in hexadecimal: the file's identity wherever it lies
 * @param filing what it says
 * @param findings what was not understood or was assumed
 * @param checks printed numbers against recomputed ones
 */
public record ImportedFiling(
    Path file, String contentHash, Filing filing, List<Finding> findings, List<Check> checks) {

  public ImportedFiling {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }

  /** Whether everything printed about the holdings ties and everything was understood. */
  public boolean proven() {
    return checks.stream().noneMatch(check -> check.verdict() == Check.Verdict.DIFFERS)
        && findings.stream().noneMatch(each -> each.severity() == Finding.Severity.PROBLEM);
  }
}
