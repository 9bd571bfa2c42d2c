package org.muniscope.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;

/**
 * All of a holding that can be right or wrong without a matter of taste.
 *
 * @param coupon percent without trailing zeros
 * @param maturity ISO date, first date of a range, or year
 * @param par whole US dollars
 * @param value whole US dollars
 * @param page page that carries the value, from 1; 0 where the truth does not tell
 */
record HoldingLine(
    String group,
    Optional<Jurisdiction> state,
    List<String> marks,
    String coupon,
    String maturity,
    long par,
    long value,
    int page) {

  HoldingLine {
    group = group.toUpperCase(Locale.ROOT);
    marks = marks.stream().sorted().toList();
  }

  static HoldingLine of(Holding holding) {
    return new HoldingLine(
        holding.group(),
        holding.jurisdiction(),
        holding.marks(),
        plain(holding.coupon()),
        iso(holding.maturity()),
        holding.principal().amount(),
        holding.value().amount(),
        holding.page());
  }

  /** Reads a holding of a truth file. */
  static HoldingLine of(JsonNode truth) {
    var marks = new ArrayList<String>();
    truth.path("marks").forEach(mark -> marks.add(mark.asText()));
    return new HoldingLine(
        truth.path("group").asText(),
        Jurisdiction.ofTitle(truth.path("state").asText()),
        marks,
        plain(truth.path("coupon_pct").decimalValue()),
        truth.path("maturity").asText(),
        truth.path("par_usd").asLong(),
        truth.path("value_usd").asLong(),
        truth.path("page").asInt(0));
  }

  HoldingLine withoutPage() {
    return new HoldingLine(group, state, marks, coupon, maturity, par, value, 0);
  }

  private static String plain(Coupon coupon) {
    return coupon.percent().map(HoldingLine::plain).orElse("");
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }

  private static String iso(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On(var date) -> date.toString();
      case Maturity.InYear(var year) -> Integer.toString(year);
      case Maturity.Between(var first, var _) -> first.toString();
      case Maturity.BetweenYears(var first, var _) -> Integer.toString(first);
      case Maturity.Unstated() -> "";
    };
  }
}
