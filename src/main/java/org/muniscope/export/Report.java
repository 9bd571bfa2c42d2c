package org.muniscope.export;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Review;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/**
 * What is exported: a filing together with the proof that belongs to it.
 *
 * @param file name of the PDF, without its folder
 * @param filing what it says
 * @param checks printed numbers against recomputed ones
 * @param findings what was not understood or was assumed, resolved or not
 * @param review what a person decided, and with which the filing was repaired
 */
public record Report(
    String file, Filing filing, List<Check> checks, List<Finding> findings, Review review) {
  public Report {
    checks = List.copyOf(checks);
    findings = List.copyOf(findings);
  }

  /** A report of a filing as it was read. */
  public Report(String file, Filing filing, List<Check> checks, List<Finding> findings) {
    this(file, filing, checks, findings, Review.NONE);
  }

  /** The checks in which the filing's number and ours differ by more than rounding. */
  public List<Check> differences() {
    return checks.stream().filter(check -> check.verdict() == Check.Verdict.DIFFERS).toList();
  }

  /** The checks whose figures differ where the filing does not print on which basis it counts. */
  List<Check> unsettled() {
    return checks.stream().filter(check -> check.verdict() == Check.Verdict.UNSETTLED).toList();
  }

  /** The findings that may make a number wrong and that nobody has resolved. */
  public List<Finding> problems() {
    return findings.stream()
        .filter(finding -> finding.severity() == Finding.Severity.PROBLEM)
        .filter(finding -> !review.resolves(finding))
        .toList();
  }

  /** Whether everything printed about the holdings ties and everything was understood. */
  public boolean proven() {
    return differences().isEmpty() && problems().isEmpty();
  }

  /** The outcome in one sentence. */
  public String verdict() {
    var compared = checks.stream().filter(check -> check.verdict().isDecided()).count();
    if (!proven()) {
      return "Does not tie: %s of %s checks %s%s."
          .formatted(
              differences().size(),
              compared,
              differences().size() == 1 ? "differs" : "differ",
              unread(problems().size()));
    }
    if (compared == 0) {
      return "The filing prints no total to check against.";
    }
    return unsettled().isEmpty()
        ? "Everything ties: %s of %s checks.".formatted(compared, compared)
        : "Ties: %s of %s checks, %s unsettled."
            .formatted(compared, compared + unsettled().size(), unsettled().size());
  }

  private static String unread(int lines) {
    return switch (lines) {
      case 0 -> "";
      case 1 -> ", 1 line was not understood";
      default -> ", %s lines were not understood".formatted(lines);
    };
  }

  /** From where the figures are, and whether they tie, for the foot of a picture. */
  public String origin() {
    return "From %s. %s".formatted(source(), verdict());
  }

  /** The same with fund and date, for the lines of a table. */
  public Origin lineage() {
    return Origin.of(this);
  }

  /** File and pages of the schedules. */
  String source() {
    var pages =
        filing.schedules().stream()
            .map(each -> "%d–%d".formatted(each.firstPage(), each.lastPage()))
            .collect(Collectors.joining(", "));
    return "%s, pages %s".formatted(file, pages);
  }

  /**
   * The report of one fund alone, with what concerns the whole file.
   *
   * @param number place of its schedule in the file, from 1
   */
  public Report ofFund(int number) {
    var chosen = filing.schedules().get(number - 1);
    Predicate<Source> elsewhere =
        source ->
            !holds(chosen, source)
                && filing.schedules().stream().anyMatch(schedule -> holds(schedule, source));
    var alone = filing.with(List.of(chosen));
    return new Report(
        file,
        alone,
        checks.stream().filter(check -> check.source().filter(elsewhere).isEmpty()).toList(),
        findings.stream().filter(finding -> !elsewhere.test(finding.source())).toList(),
        review.where(line -> !elsewhere.test(line.place())));
  }

  private static boolean holds(Schedule schedule, Source source) {
    return source.page() >= schedule.firstPage() && source.page() <= schedule.lastPage();
  }

  /** Whether lines must tell to which fund they belong. */
  boolean severalFunds() {
    return filing.schedules().size() > 1;
  }
}
