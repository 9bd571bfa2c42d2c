package org.muniscope.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;
import org.muniscope.model.Finding;

/** What the list of contents promises and the report does not hold. */
final class ContentsReaderTest {
  @Test
  void aSectionWithoutAHeadingIsToldAtItsEntry() {
    var contents =
        new TypedPage()
            .at(50, 80, "Table of Contents")
            .at(50, 100, "Letter to Shareholders ........ 3")
            .at(50, 112, "Schedule of Investments ....... 6")
            .at(50, 124, "Tax Information ............... 28");
    var rest =
        new TypedPage(2)
            .at(50, 80, "LETTER TO SHAREHOLDERS")
            .at(50, 100, "Schedule of Investments—(continued)")
            .at(
                50,
                112,
                "The tax information below was not audited and is long enough to be prose.");
    var findings = ContentsReader.missing(List.of(contents.lines(), rest.lines()));
    assertEquals(
        List.of(
            "The list of contents names “Tax Information”, but the document has no such heading."),
        findings.stream().map(Finding::message).toList());
    assertEquals(1, findings.getFirst().source().page());
    assertEquals(Finding.Severity.NOTE, findings.getFirst().severity());
  }

  /** As the report of February 29, 2012 prints its list, without a title. */
  @Test
  void pagesMayStandBeforeTheSectionsAndTheTitleMayLack() {
    var contents =
        new TypedPage()
            .at(50, 100, "2 Letters to Shareholders")
            .at(50, 112, "4 Performance Summary")
            .at(50, 124, "4 Management Discussion")
            .at(50, 136, "8 Schedule of Investments")
            .at(50, 148, "27 Auditor's Report")
            .at(50, 160, "T-1 Trustees and Officers");
    var rest =
        new TypedPage(2)
            .at(50, 100, "Letters to Shareholders")
            .at(50, 112, "Performance summary")
            .at(50, 124, "Management Discussion of Fund Performance")
            .at(50, 136, "Schedule of Investments")
            .at(50, 148, "Trustees")
            .at(50, 160, "Officers");
    assertEquals(
        List.of("27 Auditor's Report"),
        ContentsReader.missing(List.of(contents.lines(), rest.lines())).stream()
            .map(Finding::printed)
            .toList());
  }

  @Test
  void whatWasReadUnderAnotherHeadingIsThere() {
    var contents =
        new TypedPage()
            .at(50, 80, "Contents")
            .at(50, 100, "Portfolios of Investments ..... 3")
            .at(50, 112, "Financial Statements .......... 6")
            .at(50, 124, "Financial Highlights .......... 9");
    var rest =
        new TypedPage(2)
            .at(50, 100, "Statement of Operations")
            .at(50, 112, "NOTE 12—Financial Highlights");
    var pages = List.of(contents.lines(), rest.lines());
    assertEquals(List.of(), ContentsReader.missing(pages));
  }

  @Test
  void aCompositionIsNoListOfContents() {
    var page =
        new TypedPage()
            .at(50, 80, "Portfolio Composition")
            .at(50, 100, "Health Care 31")
            .at(50, 112, "Education 22")
            .at(50, 124, "Transportation 18")
            .at(50, 136, "Utilities 12")
            .at(50, 148, "Housing 9");
    assertEquals(List.of(), ContentsReader.missing(List.of(page.lines())));
  }
}
