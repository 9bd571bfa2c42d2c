package org.muniscope.extract.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.group.Readings;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.TypedTable;
import org.muniscope.extract.text.TypedPage;

/** Issuers below a bond that wraps, where nothing is indented and columns tell the terms. */
final class IssuersBelowBondsTest {
  private double baseline = 100;
  private final TypedPage page =
      new TypedPage()
          .at(50, baseline, "Description")
          .upTo(330, baseline, "Coupon")
          .upTo(400, baseline, "Maturity")
          .upTo(480, baseline, "Principal")
          .upTo(560, baseline, "Value");

  private void words(String text) {
    baseline += 11;
    page.at(50, baseline, text);
  }

  private void bond(String text) {
    words(text);
    page.upTo(330, baseline, "5.25%")
        .upTo(400, baseline, "7/01/2030")
        .upTo(480, baseline, "550,000")
        .upTo(560, baseline, "607,959");
  }

  /** A group that leaves no doubt that the numbers stand on the first line. */
  private void firstGroup() {
    words("Alabama — 1.0%");
    bond("Tolland Housing");
    words("Agency, Revenue, Series C");
    words("Alaska — 3.0%");
  }

  private List<String> governed() {
    var draft = Readings.best(TypedTable.of(page).rows());
    var depths = new Depths(draft.entries());
    return draft.sections().stream()
        .skip(1)
        .flatMap(section -> Governors.of(section.entries(), depths).stream())
        .map(text -> text.issuer() + " | " + Row.text(text.own()))
        .toList();
  }

  @Test
  void anIssuerOfTwoLinesThatEndsWithAColonIsNotTheEndOfTheBondAboveIt() {
    firstGroup();
    bond("Fenwick Educational Facilities");
    words("Authority, Revenue, Series A (AMBAC)");
    words("Marlow Airport Authority,");
    words("Revenue:");
    bond("Series B");
    bond("Series 2004");
    var marlow = "Marlow Airport Authority, Revenue: | ";
    assertEquals(
        List.of(
            " | Fenwick Educational Facilities Authority, Revenue, Series A (AMBAC)",
            marlow + "Series B",
            marlow + "Series 2004"),
        governed());
  }

  @Test
  void anIssuerOfThreeLinesBeginsBelowTheSeriesOfTheBondAboveIt() {
    firstGroup();
    bond("Fenwick Health Facilities Board,");
    words("Revenue, Series 2004");
    words("Dunmere Health & Educational");
    words("Facilities Board, Revenue, Ascension");
    words("Credit Group:");
    bond("Series B");
    var issuer = "Dunmere Health & Educational Facilities Board, Revenue, Ascension Credit Group:";
    assertEquals(
        List.of(" | Fenwick Health Facilities Board, Revenue, Series 2004", issuer + " | Series B"),
        governed());
  }
}
