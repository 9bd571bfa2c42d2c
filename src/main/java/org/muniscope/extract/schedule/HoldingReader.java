package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.Coupons;
import org.muniscope.extract.bond.Doubt;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.Issuers;
import org.muniscope.extract.bond.States;
import org.muniscope.extract.bond.Supports;
import org.muniscope.extract.bond.Terms;
import org.muniscope.extract.bond.Traits;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.group.Entry;
import org.muniscope.extract.issuer.GovernedText;
import org.muniscope.extract.text.Role;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Trait;

/** Reads the rows of one entry into a holding. */
final class HoldingReader {
  /**
   * {@code Various}: where several bonds share a line, the filing may tell no day; {@code N/A}: it
   * tells that a bond in default has none.
   */
  private static final Pattern NO_DAY = Pattern.compile("(?i)various|n/?a");

  /** {@code Var.}, {@code Variable Rate}: in place of a rate that is reset. */
  private static final Pattern VARIES = Pattern.compile("(?i)var(?:\\.|iable|ies|ious)?(?: rate)?");

  private static final String BROKEN =
      "These words end with digits and a comma: they may begin the principal amount.";

  private final Units units;
  private final Glossary glossary;
  private final SeriesLetters letters;
  private final List<Finding> findings;

  HoldingReader(Units units, Glossary glossary, SeriesLetters letters, List<Finding> findings) {
    this.units = units;
    this.glossary = glossary;
    this.letters = letters;
    this.findings = findings;
  }

  Holding read(String group, Optional<Jurisdiction> state, GovernedText text, Entry entry) {
    var printed = PrintedBond.of(text, entry, glossary, letters);
    var terms = printed.terms();
    var rate = rate(printed, terms);
    var coupon = rate.or(() -> marked(printed.marks()));
    var maturity = maturity(printed, terms);
    var security = security(printed, terms);
    var marked = glossary.traits(printed.marks());
    var traits = Traits.of(printed.whole(), marked, security.support(), coupon, terms);
    var varies = rate.isEmpty() && varies(entry);
    if (varies) {
      traits.add(Trait.VARIABLE_RATE);
    }
    var missing = new ArrayList<String>();
    if (rate.isEmpty() && !varies && !rateless(printed, traits)) {
      missing.add("coupon");
    }
    if (maturity.isEmpty() && !dayless(entry)) {
      missing.add("maturity");
    }
    tellMissing(printed, entry, missing);
    tellDoubts(printed, entry, doubt(printed, terms, maturity));
    return new Holding(
        group,
        state
            .or(() -> Jurisdiction.ofCode(printed.cell(Role.STATE)))
            .or(() -> States.of(printed.whole())),
        security,
        printed.marks(),
        coupon(coupon, traits),
        maturity.orElse(new Maturity.Unstated()),
        new Dollars(Math.multiplyExact(entry.principal(), units.principal())),
        new Dollars(Math.multiplyExact(entry.value(), units.value())),
        traits,
        entry.places());
  }

  /** Whether the column of maturities tells that there is no day to tell. */
  private static boolean dayless(Entry entry) {
    return entry.rows().stream().anyMatch(row -> NO_DAY.matcher(row.cell(Role.MATURITY)).matches());
  }

  /** The rate of its column, of its own words, or of the words that govern it. */
  private static Optional<Coupon> rate(PrintedBond printed, Terms terms) {
    return Coupons.read(printed.cell(Role.COUPON))
        .or(terms::coupon)
        .or(() -> Terms.read(printed.whole()).coupon());
  }

  private static Optional<Maturity> maturity(PrintedBond printed, Terms terms) {
    return Dates.maturity(printed.cell(Role.MATURITY))
        .or(terms::maturity)
        .or(() -> Terms.read(printed.whole()).maturity());
  }

  /** A mark in place of the coupon can tell that there is none: {@code * Zero coupon bond}. */
  private Optional<Coupon> marked(List<String> marks) {
    return glossary.traits(marks).contains(Trait.ZERO_COUPON)
        ? Optional.of(new Coupon.Zero())
        : Optional.empty();
  }

  /** What is doubtful in the words, unless a column tells it. */
  private static Optional<Doubt> doubt(
      PrintedBond printed, Terms terms, Optional<Maturity> maturity) {
    return terms
        .doubt()
        .filter(doubt ->
            doubt.ofMaturity()
                ? maturity.isPresent() && Dates.maturity(printed.cell(Role.MATURITY)).isEmpty()
                : printed.cell(Role.COUPON).isBlank());
  }

  /** Whether a word stands in place of the rate. */
  private static boolean varies(Entry entry) {
    return entry.rows().stream().anyMatch(row -> VARIES.matcher(row.cell(Role.COUPON)).matches());
  }

  /** A zero-coupon bond needs no rate; where a percent stands, one should have been read. */
  private static boolean rateless(PrintedBond printed, Set<Trait> traits) {
    return traits.contains(Trait.ZERO_COUPON) && printed.whole().indexOf('%') < 0;
  }

  private void tellMissing(PrintedBond printed, Entry entry, List<String> missing) {
    if (printed.whole().isBlank()) {
      tell(
          entry.places(),
          entry.valueRow().line().text(),
          "These numbers stand without words: issuer and description are missing.");
    } else if (!missing.isEmpty()) {
      tell(
          entry.places(),
          printed.whole(),
          "No %s was found for this holding.".formatted(String.join(" or ", missing)));
    }
  }

  private void tellDoubts(PrintedBond printed, Entry entry, Optional<Doubt> doubt) {
    if (entry.breaksAmount()) {
      tell(entry.places(), printed.whole(), BROKEN);
    }
    if (letters.doubtful(printed.whole())) {
      tell(entry.places(), printed.whole(), SeriesLetters.DOUBT);
    }
    doubt.ifPresent(each -> tell(entry.places(), printed.whole(), each.words()));
  }

  private void tell(Holding.Places places, String printed, String message) {
    findings.add(new Finding(Finding.Severity.PROBLEM, places.row(), printed, message));
  }

  private Holding.Security security(PrintedBond printed, Terms terms) {
    var governed = printed.issuer();
    var own = printed.own();
    var place = !IssuerText.announces(governed) && Issuers.kind(own);
    var rest = governed.isBlank() || place ? Issuers.of(own) : "";
    var issuer = (Issuers.trim(governed) + " " + rest).strip();
    var series = rest.isEmpty() ? own : Issuers.rest(own, rest);
    var remarks = printed.told(Role.REMARK);
    var options =
        new Holding.Options(
            terms.put(),
            terms.refunded(),
            printed.told(Role.CALL).or(terms::call),
            printed.told(Role.RATING),
            remarks);
    var named = remarks.map(words -> printed.whole() + " " + words).orElse(printed.whole());
    return new Holding.Security(
        issuer, printed.whole(), series, Supports.of(named, glossary), options);
  }

  private static Coupon coupon(Optional<Coupon> rate, Set<Trait> traits) {
    var printed = rate.orElse(new Coupon.Unstated());
    var variable = traits.contains(Trait.DEMAND) || traits.contains(Trait.VARIABLE_RATE);
    return variable && printed instanceof Coupon.Fixed(var now)
        ? new Coupon.Variable(now)
        : printed;
  }
}
