package org.muniscope.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muniscope.sample.ScheduleLine.Issuer;
import org.muniscope.sample.ScheduleLine.Section;
import org.muniscope.sample.ScheduleLine.Series;
import org.muniscope.sample.ScheduleLine.State;
import org.muniscope.sample.ScheduleLine.Subtotal;
import org.muniscope.sample.ScheduleLine.Total;
import org.muniscope.synthetic.Face;
import org.muniscope.synthetic.Faces;

/** Turns the bonds of the sample into the lines of its schedule, broken to the column's width. */
final class ScheduleText {
  private final Faces faces;

  ScheduleText(Faces faces) {
    this.faces = faces;
  }

  List<ScheduleLine> lines() {
    var lines = new ArrayList<ScheduleLine>();
    lines.add(new Section("Municipal Obligations — 145.54%"));
    var bonds = Bond.all();
    for (var group : Table.of("groups.csv").rows()) {
      var members = bonds.stream().filter(b -> b.group().equals(group.get(0))).toList();
      lines.add(new State(group.get(0), group.get(1)));
      lines.addAll(issuers(members));
      if (!group.get(2).isEmpty()) {
        var sum = String.format(Locale.US, "%,d", Long.parseLong(group.get(2)));
        lines.add(new Subtotal(group.get(0), sum));
      }
    }
    lines.addAll(totals());
    return List.copyOf(lines);
  }

  private List<ScheduleLine> issuers(List<Bond> bonds) {
    var lines = new ArrayList<ScheduleLine>();
    var issuer = "";
    for (var bond : bonds) {
      var fresh = !bond.issuer().equals(issuer);
      if (fresh) {
        lines.addAll(issuer(bond, issuer.isEmpty()));
        issuer = bond.issuer();
      }
      lines.addAll(series(bond, fresh));
    }
    return lines;
  }

  private List<Issuer> issuer(Bond bond, boolean afterState) {
    var parts = faces.wrap(Face.SANS, Setting.SIZE, Setting.TEXT_WIDTH, bond.issuer() + ":");
    var lines = new ArrayList<Issuer>();
    for (var part : parts) {
      lines.add(new Issuer(bond.group(), part, lines.isEmpty(), afterState));
    }
    return lines;
  }

  private List<Series> series(Bond bond, boolean underIssuer) {
    var room = Setting.TEXT_WIDTH - Setting.INDENT - faces.width(Face.SANS, 5.5, bond.marks());
    var parts = faces.wrap(Face.SANS, Setting.SIZE, room, bond.series());
    var lines = new ArrayList<Series>();
    for (var part : parts) {
      var last = lines.size() + 1 == parts.size();
      var carried = last ? Optional.of(bond) : Optional.<Bond>empty();
      lines.add(new Series(bond.group(), part, lines.isEmpty(), underIssuer, carried));
    }
    return lines;
  }

  private static List<ScheduleLine> totals() {
    return List.of(
        total("Total Investments", "(l)", " — 145.54% (Cost $280,615,620)", "304,788,226"),
        total("Floating Rate Note Obligations", "(m)", " — (24.10%)", ""),
        detail("Notes with rates from 0.13% to 0.29% on 02/29/12, secured by bonds", ""),
        detail("with maturities from 01/01/22 to 08/15/42", "(50,470,000)"),
        total("Other Assets Less Liabilities", "", " — 0.19%", "406,963"),
        total("Preferred Shares", "", " — (21.63%)", "(45,300,000)"),
        total("Net Assets Applicable to Common Shares", "", " — 100.00%", "$ 209,425,189"));
  }

  private static Total total(String text, String mark, String after, String amount) {
    return new Total(text, mark, after, amount, true);
  }

  private static Total detail(String text, String amount) {
    return new Total(text, "", "", amount, false);
  }
}
