package org.muniscope.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.synthetic.Portfolio.Amounts;
import org.muniscope.synthetic.Portfolio.Bond;
import org.muniscope.synthetic.Portfolio.Interest;
import org.muniscope.synthetic.Portfolio.Issue;
import org.muniscope.synthetic.Portfolio.Issuer;
import org.muniscope.synthetic.Portfolio.Remarks;
import org.muniscope.synthetic.Portfolio.State;
import org.muniscope.synthetic.Portfolio.Tail;
import org.muniscope.synthetic.Portfolio.Term;

/** Random portfolios of invented bonds, with the numbers in their names that real ones have. */
public final class Portfolios {
  private static final List<String> STATES =
      List.of(
          "Alabama AL",
          "California CA",
          "District of Columbia DC",
          "Florida FL",
          "Guam GU",
          "Kansas KS",
          "Massachusetts MA",
          "New York NY",
          "Ohio OH",
          "Puerto Rico PR",
          "South Carolina SC",
          "Texas TX",
          "Virginia VA",
          "Washington WA",
          "West Virginia WV");
  private static final List<String> PLACES =
      List.of(
          "Marlow",
          "East Fenwick",
          "Port Halden",
          "Ten Oaks",
          "Brackley",
          "St. Orrin",
          "Dunmere",
          "Upper Lindale",
          "Kestrel Bay",
          "Farrow");
  private static final List<String> BODIES =
      List.of(
          "Water and Sewer Authority|Water and Sewer",
          "Airport Commission|Transportation",
          "Turnpike Authority|Transportation",
          "Health Facilities Authority|Health Care",
          "Hospital District No. 2|Health Care",
          "Unified School District (Election of 2008)|Education",
          "University Board of Regents|Education",
          "Housing Finance Agency|Housing",
          "Public Power Agency|Electric Utilities",
          "Redevelopment Agency (Project Area No. 1)|Special Tax");
  private static final List<String> PURPOSES =
      List.of(
          "Revenue Bonds",
          "Refunding Revenue Bonds (Mercy and Grace Health System Obligated Group)",
          "GO Bonds",
          "Certificates of Participation (2007-1 Capital Program)",
          "Senior Lien Revenue Bonds, Phase 2",
          "Capital Improvement Bonds");
  private static final List<String> RATINGS = List.of("AAA", "AA+", "A2", "BBB-", "Baa1", "NR");
  private static final List<String> TAILS = List.of("Put Date", "Call Date", "Pre-refunded");

  private final RandomGenerator random;
  private final LocalDate asOf;

  private Portfolios(RandomGenerator random) {
    this.random = random;
    this.asOf = LocalDate.of(2009 + random.nextInt(15), 1 + random.nextInt(12), 28);
  }

  /** A fund with some three to a hundred bonds. */
  public static Portfolio random(RandomGenerator random) {
    var portfolios = new Portfolios(random);
    var issues = Stream.generate(portfolios::issue).limit(3 + random.nextInt(50)).toList();
    return new Portfolio("Harbor Lane Municipal Income Fund", portfolios.asOf, issues);
  }

  private Issue issue() {
    var body = pick(BODIES).split("\\|", -1);
    var state = pick(STATES);
    var cut = state.length() - 3;
    var issuer =
        new Issuer(
            pick(PLACES),
            body[0],
            new State(state.substring(0, cut), state.substring(cut + 1)),
            body[1],
            chance(0.15) ? "Short-Term Municipal Bonds" : "Municipal Bonds");
    var bonds = Stream.generate(this::bond).limit(chance(0.6) ? 1 : 2 + random.nextInt(3));
    return new Issue(issuer, pick(PURPOSES), bonds.toList());
  }

  private Bond bond() {
    var series = "Series " + (asOf.getYear() - random.nextInt(12)) + (chance(0.5) ? " A" : "");
    var principal = 5_000L * (1 + random.nextInt(chance(0.3) ? 4_000 : 400));
    var value = Math.round(principal * (0.25 + random.nextDouble()));
    return new Bond(
        chance(0.2) ? series + " (INS: AGM)" : series,
        interest(),
        term(),
        new Amounts(principal, value),
        new Remarks(marks(), pick(RATINGS), call()));
  }

  private Interest interest() {
    if (chance(0.12)) {
      var step = chance(0.3) ? Optional.of(new BigDecimal("6.66")) : Optional.<BigDecimal>empty();
      return new Interest(BigDecimal.ZERO, step);
    }
    var eighths = chance(0.6) ? 24 + 4 * random.nextInt(8) : 16 + random.nextInt(48);
    return new Interest(new BigDecimal(eighths).divide(new BigDecimal(8)), Optional.empty());
  }

  private Term term() {
    var maturity = day(2 + random.nextInt(29));
    var last = chance(0.05) ? Optional.of(maturity.plusYears(3)) : Optional.<LocalDate>empty();
    var tail =
        chance(0.15) && last.isEmpty()
            ? Optional.of(new Tail(pick(TAILS), day(1)))
            : Optional.<Tail>empty();
    return new Term(maturity, last, tail);
  }

  private LocalDate day(int years) {
    return LocalDate.of(
        asOf.getYear() + years, 1 + random.nextInt(12), chance(0.7) ? 1 : 1 + random.nextInt(28));
  }

  private List<Integer> marks() {
    return IntStream.range(0, 5).filter(i -> chance(0.12)).boxed().toList();
  }

  private String call() {
    if (chance(0.3)) {
      return "No Opt. Call";
    }
    return "%d/%02d at 100.00"
        .formatted(1 + random.nextInt(12), (asOf.getYear() + 1 + random.nextInt(10)) % 100);
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
