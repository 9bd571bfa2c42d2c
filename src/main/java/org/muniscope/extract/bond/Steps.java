package org.muniscope.extract.bond;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Dates;
import org.muniscope.model.Coupon;

/** Reads a rate that changes on a day that is told with it. */
final class Steps {
  private static final String UNTIL = " (?:to|until|thru|through) " + Dates.DATE;

  /** How the second rate follows the first. */
  private static final List<String> WORDINGS =
      List.of(
          // 0% to 3/1/2021, 4.375% to 1/1/2040
          UNTIL + "[,;]?(?: then| and)? (?<a>%s),? (?:to|until|thru|through|thereafter)\\b",
          // 0% until 3/1/2021, thereafter 4.375%
          UNTIL + "[,;]?(?: and)? (?:then|thereafter)(?: at)? (?<b>%s)",
          // 0.00s (5.25s, 9/1/2022)
          " \\((?<c>%s),? " + Dates.DATE + "\\)",
          // 0.00%, 5.375% from 8/1/24 to 8/1/33
          ",? (?<d>%s) (?:from|on|after) " + Dates.DATE + "(?:" + UNTIL + ")?",
          // 0% to 2021, 6.25%, 2034; the second rate stays where it stands, before the maturity
          " (?:to|until|thru|through) (?:19|20)\\d\\d[,;]?(?: then| and)? (?=(?<e>%s))");

  private static final List<String> SECOND = List.of("a", "b", "c", "d", "e");

  private static final Pattern STEP =
      Pattern.compile(
          ("(?<first>%s)(?:" + String.join("|", WORDINGS) + ")").replace("%s", Coupons.RATE));

  private Steps() {}

  /** Takes such a rate out of the text; the days in it are no maturity. */
  static Optional<Coupon> take(StringBuilder text) {
    var step = STEP.matcher(text);
    if (!step.find()) {
      return Optional.empty();
    }
    var first = percent(step.group("first"));
    var then = percent(second(step));
    if (first.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    text.replace(step.start(), step.end(), " ".repeat(step.end() - step.start()));
    return Optional.of(new Coupon.Step(first.get(), then.get()));
  }

  private static String second(Matcher step) {
    return SECOND.stream()
        .flatMap(name -> Optional.ofNullable(step.group(name)).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<BigDecimal> percent(String printed) {
    return Coupons.read(printed).flatMap(Coupon::percent);
  }
}
