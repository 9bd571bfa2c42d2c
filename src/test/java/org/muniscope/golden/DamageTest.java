package org.muniscope.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muniscope.check.Checks;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.PageText;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.pdf.PdfPage;

/**
 * Damages the sample filing in one place at a time and counts how often the checks and findings
 * notice it, and how often what they say leads to the place. Neither may become less.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DamageTest {
  private static final Path SAMPLE = Path.of("samples", "sample-filing.pdf");

  /** Of each kind so many are tried, spread evenly, so that the test stays short. */
  private static final int TRIED = 10;

  private final List<PdfPage> pages = ReadPages.of(SAMPLE);
  private final List<PageText> texts = pages.stream().map(PageText::of).toList();

  @Test
  void withoutDamageNothingIsToldOf() {
    assertEquals(List.of(), complaints(texts));
  }

  @ParameterizedTest
  @EnumSource
  void damageIsNoticedAndExplainedAsOftenAsBefore(Damage.Kind kind, TestReporter reporter)
      throws IOException {
    var all = kind.all(FilingReader.read(texts).value(), pages).toList();
    var damages =
        IntStream.range(0, TRIED).mapToObj(each -> all.get(each * all.size() / TRIED)).toList();
    var missed = new ArrayList<String>();
    var noticed = 0;
    var explained = 0;
    for (var damage : damages) {
      var complaints = complaints(with(damage.page()));
      noticed += complaints.isEmpty() ? 0 : 1;
      if (complaints.stream()
          .anyMatch(words -> damage.clues().stream().anyMatch(words::contains))) {
        explained++;
      } else {
        missed.add(damage.place() + ": " + complaints);
      }
    }
    var score = "%d noticed and %d explained of %d".formatted(noticed, explained, damages.size());
    reporter.publishEntry(kind.toString(), score);
    assertEquals(
        reached(kind),
        score,
        () -> "damage.properties lists what was reached\n" + String.join("\n", missed));
  }

  private List<PageText> with(PdfPage damaged) {
    var damagedText = PageText.of(damaged);
    return texts.stream()
        .map(text -> text.number() == damaged.number() ? damagedText : text)
        .toList();
  }

  /** What a person is told that reviews the import: problems, and figures that do not agree. */
  private static List<String> complaints(List<PageText> pages) {
    var extraction = FilingReader.read(pages);
    var complaints = new ArrayList<String>();
    for (var finding : extraction.findings()) {
      if (finding.severity() == Finding.Severity.PROBLEM) {
        complaints.add(finding.printed() + ": " + finding.message());
      }
    }
    for (var check : Checks.of(extraction.value(), extraction.findings())) {
      if (check.verdict() == Check.Verdict.DIFFERS || check.verdict() == Check.Verdict.UNSETTLED) {
        complaints.add(check.subject() + ": " + check.explanation());
      }
    }
    return complaints;
  }

  private static String reached(Damage.Kind kind) throws IOException {
    var reached = new Properties();
    try (InputStream list = DamageTest.class.getResourceAsStream("damage.properties")) {
      reached.load(Objects.requireNonNull(list));
    }
    var key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return reached.getProperty(key, "not listed");
  }
}
