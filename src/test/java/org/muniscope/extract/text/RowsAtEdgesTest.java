package org.muniscope.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that look like heads, feet or page numbers, and stay. */
final class RowsAtEdgesTest {
  @Test
  void aMarkBeforeTheSameIssuerIsNoPageNumber() {
    var pages =
        List.of(
            new TypedPage()
                .at(50, 80, "Harbor Lane Municipal Income Fund")
                .at(44, 100, "3 Port Halden Water and Sewer Authority")
                .at(56, 112, "Series 2011")
                .upTo(560, 112, "1,452,137")
                .at(44, 124, "5 Port Halden Water and Sewer Authority")
                .at(56, 136, "Series 2012")
                .upTo(560, 136, "9,031,232")
                .at(44, 148, "4 Port Halden Water and Sewer Authority")
                .at(56, 160, "Series 2013")
                .upTo(560, 160, "3,717,278")
                .lines());
    assertEquals(7, RunningLines.strip(pages).size());
  }

  @Test
  void aYearAtTheFootOfPagesEndsTheTextOfABond() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100, "Marlow Agency, GO Bonds, Series")
                    .upTo(560, 100, "607,959")
                    .at(56, 112, "201" + number)
                    .lines())
            .toList();
    assertEquals(6, RunningLines.strip(pages).size());
  }

  @Test
  void marksThatRiseBeforeOneIssuerAreNoPageNumbers() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 80, "Ohio Housing RB, 5.00%, 6/1/37")
                    .upTo(560, 80, "607,959")
                    .at(50, 100, number + " Marlow Water and Sewer Authority")
                    .at(60, 110, "Refunding RB, 5.00%, 6/1/37")
                    .upTo(560, 110, "707,959")
                    .at(50, 120, "Dunmere School District RB, 5.00%, 6/1/37")
                    .upTo(560, 120, "807,959")
                    .at(50, 130, "Farrow County RB, 5.00%, 6/1/37")
                    .upTo(560, 130, "907,959")
                    .lines())
            .toList();
    assertEquals(
        List.of(
            "1 Marlow Water and Sewer Authority",
            "2 Marlow Water and Sewer Authority",
            "3 Marlow Water and Sewer Authority"),
        RunningLines.strip(pages).stream()
            .map(Line::text)
            .filter(text -> text.contains("Marlow"))
            .toList());
  }

  @Test
  void aLastWordOfABondAtTheSameHeightOfThreePagesIsNoFoot() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 80, "Description")
                    .upTo(450, 80, "Principal Amount")
                    .upTo(560, 80, "Value")
                    .at(50, 100, "ABC".charAt(number - 1) + " Water RB, 5.00%, 6/1/37, Insured by")
                    .upTo(450, 100, "550,000")
                    .upTo(560, 100, "607,959")
                    .at(60, 110, "Assured")
                    .lines())
            .toList();
    assertEquals(
        3L,
        RunningLines.strip(pages).stream().filter(line -> line.text().equals("Assured")).count());
  }

  @Test
  void aRowThatRepeatsOnEveryPageStays() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 100, "Alabama — 0.9%")
                    .at(50, 112, "Series 2010, RB")
                    .upTo(560, 112, "607,959")
                    .lines())
            .toList();
    assertEquals(6, RunningLines.strip(pages).size());
  }

  @Test
  void aNameThatWrapsAtTheSameHeightOfPagesIsNoHead() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 80, "Marlow Agency " + number + ",")
                    .at(56, 90, "Refunding Revenue Bonds (Mercy")
                    .at(56, 100, "and Grace System Obligated")
                    .at(56, 110, "Health Group), Series A")
                    .upTo(560, 120, "607,959")
                    .lines())
            .toList();
    assertEquals(15, RunningLines.strip(pages).size());
  }

  @Test
  void aNameInBracketsThatWrapsAtTheSameHeightOfPagesIsNoHead() {
    var pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new TypedPage(number)
                    .at(50, 80, "Marlow Agency " + number + ", Certificates")
                    .at(50, 90, "(2007-1 Capital Program),")
                    .at(50, 100, "Series A")
                    .upTo(560, 100, "607,959")
                    .lines())
            .toList();
    assertEquals(9, RunningLines.strip(pages).size());
  }
}
