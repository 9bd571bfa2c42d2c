package org.muniscope.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Repair;
import org.muniscope.model.Source;
import org.muniscope.pdf.PdfDocument;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/**
 * What a person can pass on when a filing is read wrongly: the words of the pages concerned with
 * their boxes, and what was made of them. One line a fact, its parts separated by tabs; nothing of
 * the person, the computer or other pages. A test can read it as it stands.
 */
public final class ProblemReport {
  private static final String HEAD =
      """
      # Muniscope problem report, form 1
      # page: number, width, height; word: x, y, width, height, baseline, size, weight, text
      # holding: page, box, group, description, marks, coupon, maturity, principal, value
      # finding: page, box, severity, printed, message
      # check: page, verdict, subject, printed, recomputed, explanation
      # repair: page, box, what was repaired
      # Lengths are points from the top left corner of the page, money is whole US dollars.
      """;
  private final ImportedFiling filing;
  private final SortedSet<Integer> pages;

  private ProblemReport(ImportedFiling filing, Collection<Integer> concerned) {
    this.filing = filing;
    pages = new TreeSet<>(concerned);
    // Heads, totals and notes take part in reading every other page.
    for (var schedule : filing.reviewed().printed().schedules()) {
      pages.add(schedule.firstPage());
      pages.add(schedule.lastPage());
    }
    filing.filing().footnotes().forEach(note -> pages.add(note.source().page()));
  }

  /** A report of the pages on which something is wrong; of the whole schedule if nothing is. */
  public static ProblemReport of(ImportedFiling filing) {
    var pages = new TreeSet<Integer>();
    filing.openFindings().stream()
        .filter(each -> each.severity() == Finding.Severity.PROBLEM)
        .forEach(each -> pages.add(each.source().page()));
    filing.checks().stream()
        .filter(each -> each.verdict() == Check.Verdict.DIFFERS)
        .flatMap(each -> each.source().stream())
        .forEach(place -> pages.add(place.page()));
    filing.review().repairs().forEach(each -> pages.add(each.line().place().page()));
    if (pages.isEmpty()) {
      filing.reviewed().printed().schedules().stream()
          .flatMapToInt(each -> IntStream.rangeClosed(each.firstPage(), each.lastPage()))
          .forEach(pages::add);
    }
    return new ProblemReport(filing, pages);
  }

  /** A report of certain pages, counted from 1. */
  public static ProblemReport of(ImportedFiling filing, List<Integer> pages) {
    return new ProblemReport(filing, pages);
  }

  /**
   * Reads the pages again and writes the report, in UTF-8.
   *
   * @param password opens a protected file; it is not written
   */
  public void write(OutputStream to, Optional<String> password) throws IOException {
    try (var document = PdfDocument.open(filing.file(), password)) {
      // Other than a print stream, it tells when the disk is full or nobody waits any more.
      var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
      out.write(HEAD);
      for (var number : pages) {
        write(document.page(number), out);
        out.flush();
      }
      decisions(out);
      out.flush();
    }
  }

  private static void write(PdfPage page, Writer out) throws IOException {
    line(out, "page", page.number(), number(page.width()), number(page.height()));
    for (var word : page.words()) {
      write(word, out);
    }
  }

  private static void write(Word word, Writer out) throws IOException {
    var box = word.box();
    line(
        out,
        "word",
        number(box.x()),
        number(box.y()),
        number(box.width()),
        number(box.height()),
        number(word.baseline()),
        number(word.size()),
        word.bold() ? "bold" : "plain",
        word.text());
  }

  private void decisions(Writer out) throws IOException {
    for (var holding : filing.reviewed().printed().holdings()) {
      if (pages.contains(holding.page())) {
        write(holding, out);
      }
    }
    for (var finding : filing.findings()) {
      if (pages.contains(finding.source().page())) {
        line(
            out,
            "finding",
            finding.source().page(),
            box(finding.source()),
            finding.severity().name().toLowerCase(Locale.ROOT),
            finding.printed(),
            finding.message());
      }
    }
    for (var check : filing.checks()) {
      var place = check.source().filter(each -> pages.contains(each.page()));
      if (place.isPresent()) {
        write(check, place.get(), out);
      }
    }
    for (Repair repair : filing.review().repairs()) {
      var place = repair.line().place();
      line(out, "repair", place.page(), box(place), repair.words());
    }
  }

  private static void write(Holding holding, Writer out) throws IOException {
    line(
        out,
        "holding",
        holding.page(),
        box(holding.places().row()),
        holding.group(),
        holding.security().description(),
        String.join(" ", holding.marks()),
        TermText.of(holding.coupon()),
        TermText.of(holding.maturity()),
        holding.principal().amount(),
        holding.value().amount());
  }

  private static void write(Check check, Source place, Writer out) throws IOException {
    line(
        out,
        "check",
        place.page(),
        check.verdict().words(),
        check.subject(),
        check.printed().map(Object::toString).orElse(""),
        check.recomputed().map(Object::toString).orElse(""),
        check.explanation());
  }

  private static String box(Source place) {
    Box box = place.box();
    return "%s %s %s %s"
        .formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
  }

  /** A thousandth of a point tells the same as the file. */
  private static String number(double points) {
    return String.format(Locale.ROOT, "%.3f", points);
  }

  private static void line(Writer out, Object... parts) throws IOException {
    out.write(
        List.of(parts).stream()
            .map(part -> String.valueOf(part).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " "))
            .collect(Collectors.joining("\t", "", "\n")));
  }
}
