package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Maturity;
import org.muniscope.model.Repair;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/**
 * What a line that was not understood tells when it is taken for a holding.
 *
 * @param line where it stands
 * @param description its words
 * @param coupon its rate, where it prints one
 * @param maturity its maturity, where it prints one
 * @param principal the amount before the last; zero when it prints only one
 * @param value the last amount
 */
record UnreadLine(
    Repair.Line line,
    String description,
    Coupon coupon,
    Maturity maturity,
    Dollars principal,
    Dollars value) {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\d.,/-])\\d{1,3}(?:,\\d{3})+(?![\\d%/-])|(?<![\\d.,/-])\\d{3,}(?=\\s|$)");
  private static final Pattern RATE = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,4})?) ?%");
  private static final Pattern DATE = Pattern.compile(PrintedDate.FORM);

  /** Reads a line; empty when no amount is printed on it. */
  static Optional<UnreadLine> of(Finding finding, Schedule schedule) {
    var amounts = new ArrayList<Long>();
    var match = AMOUNT.matcher(finding.printed());
    var end = finding.printed().length();
    while (match.find()) {
      end = Math.min(end, match.start());
      var digits = match.group().replace(",", "");
      if (digits.length() <= 15) {
        amounts.add(Long.valueOf(digits));
      }
    }
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    var principal = amounts.size() > 1 ? amounts.get(amounts.size() - 2) : 0;
    return Optional.of(
        new UnreadLine(
            Repair.Line.of(finding),
            words(finding.printed(), end),
            coupon(finding.printed()),
            maturity(finding.printed()),
            new Dollars(principal * schedule.units().principal()),
            new Dollars(amounts.getLast() * schedule.units().value())));
  }

  private static String words(String printed, int end) {
    var words = printed.substring(0, end).replaceAll("[\\s.$·…]+$", "").strip();
    return words.isEmpty() ? printed.strip() : words;
  }

  private static Coupon coupon(String printed) {
    var match = RATE.matcher(printed);
    if (!match.find()) {
      return new Coupon.Unstated();
    }
    var rate = new BigDecimal(match.group(1));
    return rate.signum() == 0 ? new Coupon.Zero() : new Coupon.Fixed(rate);
  }

  private static Maturity maturity(String printed) {
    return DATE.matcher(printed)
        .results()
        .flatMap(found -> PrintedDate.read(found.group()).stream())
        .<Maturity>map(Maturity.On::new)
        .reduce((_, last) -> last)
        .orElse(new Maturity.Unstated());
  }

  /** The repair that adds it to the group with this heading. */
  Repair under(Source heading) {
    return new Repair.Add(line, heading, description, coupon, maturity, principal, value);
  }
}
