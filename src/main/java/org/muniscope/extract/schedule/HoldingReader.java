package org.muniscope.extract.schedule;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.Coupons;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.States;
import org.muniscope.extract.bond.Supports;
import org.muniscope.extract.bond.Terms;
import org.muniscope.extract.bond.Traits;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Dates;
import org.muniscope.extract.text.Marks;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.Token;
import org.muniscope.model.Box;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Source;
import org.muniscope.model.Trait;

/** Reads the rows of one entry into a holding. */
final class HoldingReader {
  /** What stands in a column where there is nothing to tell. */
  private static final Pattern NOTHING = Pattern.compile("(?i)^[-–—]$|^var\\.?$|^n/?a$");

  /** Where several bonds share a line, the filing may tell no day. */
  private static final Pattern VARIOUS = Pattern.compile("(?i)various");

  /** {@code 12/1/34 1,} before {@code 755,000}. */
  private static final Pattern BEGUN = Pattern.compile("(?:.*\\s)?\\$?\\d{1,3}(?:,\\d{3})*,");

  private static final String BROKEN =
      "These words end with digits and a comma: they may begin the principal amount.";

  /** What the words of a column are in the holding. */
  private static final Map<Role, Holding.Part> PARTS =
      Map.of(
          Role.COUPON, Holding.Part.COUPON,
          Role.MATURITY, Holding.Part.MATURITY,
          Role.PRINCIPAL, Holding.Part.PRINCIPAL,
          Role.VALUE, Holding.Part.VALUE);

  private final Units units;
  private final Glossary glossary;
  private final List<Finding> findings;

  HoldingReader(Units units, Glossary glossary, List<Finding> findings) {
    this.units = units;
    this.glossary = glossary;
    this.findings = findings;
  }

  Holding read(String group, Optional<Jurisdiction> state, Governors.Text text, Entry entry) {
    var marks = new LinkedHashSet<String>();
    var governed = Marks.takeFrom(text.issuer(), glossary.marks());
    var own = Marks.takeFrom(Governor.text(text.own()), glossary.marks());
    marks.addAll(governed.marks());
    marks.addAll(own.marks());
    entry.rows().forEach(row -> marks.addAll(row.marks()));
    marks.addAll(text.marks());
    var coupon = Marks.takeFrom(cell(entry, Role.COUPON), glossary.marks());
    var maturity = Marks.takeFrom(cell(entry, Role.MATURITY), Set.of());
    marks.addAll(coupon.marks());
    marks.addAll(maturity.marks());
    var rating = Marks.takeFrom(cell(entry, Role.RATING).replace("@", ""), Set.of());
    // A sign behind a rating tells the agency that gives it, unless a note says more of the bond.
    rating.marks().stream()
        .filter(mark -> !Marks.sign(mark) || !glossary.traits(List.of(mark)).isEmpty())
        .forEach(marks::add);
    var each = distinct(marks);
    var terms = Terms.read(own.text().isBlank() ? governed.text() : own.text());
    var whole = (governed.text() + " " + own.text()).strip();
    var security = security(governed.text(), own.text(), whole, terms, entry, rating.text());
    var due =
        Dates.maturity(maturity.text()).or(terms::maturity).or(() -> Terms.read(whole).maturity());
    var printed =
        Coupons.read(coupon.text()).or(terms::coupon).or(() -> Terms.read(whole).coupon());
    var rate = printed.or(() -> marked(each));
    var traits = Traits.of(whole, each, security.support(), rate, terms, glossary);
    // A zero-coupon bond needs no rate; where one stands, it should have been read.
    var unread = printed.isEmpty() && whole.indexOf('%') >= 0;
    var day =
        VARIOUS.matcher(maturity.text()).matches()
            ? Optional.<Maturity>of(new Maturity.Unstated())
            : due;
    if (unread || day.isEmpty() || !traits.contains(Trait.ZERO_COUPON)) {
      missing(unread ? printed : rate, day, entry, whole);
    }
    if (entry.rows().stream().anyMatch(HoldingReader::endsInAmount)) {
      findings.add(new Finding(Finding.Severity.PROBLEM, places(entry).row(), whole, BROKEN));
    }
    var told = Dates.maturity(maturity.text()).isPresent();
    terms
        .doubt()
        .filter(doubt -> doubt.ofMaturity() ? !told && due.isPresent() : coupon.text().isBlank())
        .map(doubt ->
            new Finding(Finding.Severity.PROBLEM, places(entry).row(), whole, doubt.words()))
        .ifPresent(findings::add);
    return new Holding(
        group,
        state.or(() -> Jurisdiction.ofCode(cell(entry, Role.STATE))).or(() -> States.of(whole)),
        security,
        each,
        coupon(rate, traits),
        due.orElse(new Maturity.Unstated()),
        new Dollars(Math.multiplyExact(entry.principal(), units.principal())),
        new Dollars(Math.multiplyExact(entry.value(), units.value())),
        traits,
        places(entry));
  }

  /** Whether the words right before a principal amount end with digits that a comma cuts off. */
  private static boolean endsInAmount(Row row) {
    if (row.principal().isEmpty()
        || !row.text().endsWith(",")
        || !BEGUN.matcher(row.text()).matches()) {
      return false;
    }
    var left = row.cells().getOrDefault(Role.PRINCIPAL, row.words()).getFirst().x();
    var right = row.words().getLast().right();
    return left > right && left - right < row.line().size();
  }

  /** A mark in place of the coupon can tell that there is none: {@code * Zero coupon bond}. */
  private Optional<Coupon> marked(List<String> marks) {
    return glossary.traits(marks).contains(Trait.ZERO_COUPON)
        ? Optional.of(new Coupon.Zero())
        : Optional.empty();
  }

  /** {@code ab} set in one run is two marks where the filing defines a and b but not ab. */
  private List<String> distinct(Set<String> marks) {
    var defined = glossary.marks();
    var distinct = new LinkedHashSet<String>();
    for (var mark : marks) {
      var letters = List.of(mark.split(""));
      if (!defined.contains(mark) && (defined.isEmpty() || defined.containsAll(letters))) {
        distinct.addAll(mark.matches("[a-z]{2}") ? letters : List.of(mark));
      } else {
        distinct.add(mark);
      }
    }
    return List.copyOf(distinct);
  }

  private void missing(Optional<Coupon> rate, Optional<Maturity> due, Entry entry, String text) {
    if (text.isBlank()) {
      findings.add(
          new Finding(
              Finding.Severity.PROBLEM,
              places(entry).row(),
              entry.valueRow().line().text(),
              "These numbers stand without words: issuer and description are missing."));
    } else if (rate.isEmpty() || due.isEmpty()) {
      var what =
          rate.isPresent()
              ? "No maturity"
              : due.isPresent() ? "No coupon" : "No coupon or maturity";
      findings.add(
          new Finding(
              Finding.Severity.PROBLEM,
              places(entry).row(),
              text,
              what + " was found for this holding."));
    }
  }

  private Holding.Security security(
      String governed, String own, String whole, Terms terms, Entry entry, String rating) {
    var place = !IssuerText.announces(governed) && Issuers.kind(own);
    var rest = governed.isBlank() || place ? Issuers.of(own) : "";
    var issuer = (Issuers.trim(governed) + " " + rest).strip();
    var series = rest.isEmpty() ? own : Issuers.rest(own, rest);
    var call = cell(entry, Role.CALL);
    var options =
        new Holding.Options(
            terms.put(),
            terms.refunded(),
            call.isBlank() ? terms.call() : Optional.of(call),
            rating.isBlank() ? Optional.empty() : Optional.of(rating));
    return new Holding.Security(issuer, whole, series, Supports.of(whole, glossary), options);
  }

  private static Coupon coupon(Optional<Coupon> rate, Set<Trait> traits) {
    var printed = rate.orElse(new Coupon.Unstated());
    var variable = traits.contains(Trait.DEMAND) || traits.contains(Trait.VARIABLE_RATE);
    return variable && printed instanceof Coupon.Fixed(var now)
        ? new Coupon.Variable(now)
        : printed;
  }

  private static String cell(Entry entry, Role role) {
    var words =
        entry.rows().stream().map(row -> row.cell(role)).filter(cell -> !cell.isBlank()).toList();
    return words.isEmpty() ? "" : NOTHING.matcher(String.join(" ", words)).replaceFirst("");
  }

  private static Holding.Places places(Entry entry) {
    var valueRow = entry.valueRow();
    var page = valueRow.line().page();
    var box =
        entry.rows().stream()
            .filter(row -> row.line().page() == page)
            .map(row -> row.line().box())
            .reduce(Box::union)
            .orElseThrow();
    var parts = new EnumMap<Holding.Part, Source>(Holding.Part.class);
    for (var row : entry.rows()) {
      PARTS.forEach((role, part) ->
          row.cells().getOrDefault(role, List.of()).stream()
              .map(Token::box)
              .reduce(Box::union)
              .ifPresent(cell -> parts.putIfAbsent(part, row.line().page().shown(cell))));
    }
    return new Holding.Places(page.shown(box), parts);
  }
}
