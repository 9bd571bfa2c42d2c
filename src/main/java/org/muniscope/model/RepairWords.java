package org.muniscope.model;

import java.util.Locale;
import java.util.Optional;

/** Repairs as sentences, the same for window, command line and exports. */
final class RepairWords {
  private static final int LONGEST = 90;

  private RepairWords() {}

  static String of(Repair repair) {
    return switch (repair) {
      case Repair.Change(var line, var was, var is) ->
          "%s, page %d: %s %s instead of %s."
              .formatted(excerpt(line.printed()), page(line), name(is), change(is, was), told(was));
      case Repair.LeaveOut(var line, var value) ->
          "%s, page %d: left out, with a value of %s."
              .formatted(excerpt(line.printed()), page(line), money(value));
      case Repair.Add added ->
          "%s, page %d: added, with a value of %s."
              .formatted(excerpt(added.description()), page(added.line()), money(added.value()));
    };
  }

  private static int page(Repair.Line line) {
    return line.place().page();
  }

  private static String excerpt(String printed) {
    var line = printed.strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
  }

  private static String name(Term term) {
    return switch (term) {
      case Term.Principal _ -> "principal";
      case Term.Value _ -> "value";
      case Term.Rate _ -> "coupon";
      case Term.Due _ -> "maturity";
      case Term.Place _ -> "state";
      case Term.Marked _ -> "marks";
    };
  }

  /** The term as it is now; where only the meaning of marks changed, that. */
  private static String change(Term is, Term was) {
    return is instanceof Term.Marked(var marks, var traits)
            && was instanceof Term.Marked(var before, var _)
            && marks.equals(before)
        ? told(is) + " (" + traits.size() + " traits)"
        : told(is);
  }

  private static String told(Term term) {
    return switch (term) {
      case Term.Principal(var amount) -> money(amount);
      case Term.Value(var amount) -> money(amount);
      case Term.Rate(var coupon) -> rate(coupon);
      case Term.Due(var maturity) -> due(maturity);
      case Term.Place(var state) -> state.map(Jurisdiction::title).orElse("none");
      case Term.Marked(var marks, var _) ->
          marks.isEmpty() ? "none" : "(" + String.join(") (", marks) + ")";
    };
  }

  private static String rate(Coupon coupon) {
    return switch (coupon) {
      case Coupon.Step(var first, var then) ->
          first.toPlainString() + "/" + then.toPlainString() + "%";
      case Coupon.Between(var lowest, var highest) ->
          lowest.toPlainString() + "–" + highest.toPlainString() + "%";
      case Coupon.Fixed _, Coupon.Zero _, Coupon.Variable _, Coupon.Unstated _ ->
          coupon.percent().map(rate -> rate.toPlainString() + "%").orElse("none");
    };
  }

  private static String due(Maturity maturity) {
    return switch (maturity) {
      case Maturity.Between(var first, var last) -> first + " to " + last;
      case Maturity.BetweenYears(var first, var last) -> first + " to " + last;
      case Maturity.InYear(var year) -> String.valueOf(year);
      case Maturity.On _, Maturity.Unstated _ ->
          Optional.of(maturity).flatMap(Maturity::day).map(Object::toString).orElse("none");
    };
  }

  private static String money(Dollars dollars) {
    var sign = dollars.amount() < 0 ? "-" : "";
    return sign + "$" + String.format(Locale.US, "%,d", Math.absExact(dollars.amount()));
  }
}
