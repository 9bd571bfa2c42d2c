package org.muniscope.ui.holdings;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Repair;
import org.muniscope.model.Term;

/** A holding as texts that a person changes, and the repairs that these changes are. */
final class Correction {
  /** What can be corrected, in the order in which it is asked for. */
  enum Field {
    PRINCIPAL,
    VALUE,
    COUPON,
    MATURITY,
    STATE,
    MARKS
  }

  private static final Pattern RANGE = Pattern.compile("\\s+to\\s+");
  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private final ImportedFiling filing;
  private final Holding holding;

  Correction(ImportedFiling filing, Holding holding) {
    this.filing = filing;
    this.holding = holding;
  }

  Holding holding() {
    return holding;
  }

  /** The field as it is now. */
  String text(Field field) {
    return switch (field) {
      case PRINCIPAL -> String.valueOf(holding.principal().amount());
      case VALUE -> String.valueOf(holding.value().amount());
      case COUPON ->
          switch (holding.coupon()) {
            case Coupon.Step(var first, var then) ->
                first.toPlainString() + "/" + then.toPlainString();
            case Coupon.Between(var lowest, var highest) ->
                lowest.toPlainString() + "-" + highest.toPlainString();
            case Coupon.Fixed _, Coupon.Zero _, Coupon.Variable _, Coupon.Unstated _ ->
                holding.coupon().percent().map(BigDecimal::toPlainString).orElse("");
          };
      case MATURITY ->
          switch (holding.maturity()) {
            case Maturity.On(var day) -> day.toString();
            case Maturity.InYear(var year) -> String.valueOf(year);
            case Maturity.Between(var first, var last) -> first + " to " + last;
            case Maturity.BetweenYears(var first, var last) -> first + " to " + last;
            case Maturity.Unstated() -> "";
          };
      case STATE -> holding.jurisdiction().map(Jurisdiction::code).orElse("");
      case MARKS -> String.join(" ", holding.marks());
    };
  }

  /** What a field’s text says; empty when it cannot be understood. */
  Optional<Term> term(Field field, String typed) {
    var text = typed.strip();
    try {
      return switch (field) {
        case PRINCIPAL -> Optional.of(new Term.Principal(dollars(text)));
        case VALUE -> Optional.of(new Term.Value(dollars(text)));
        case COUPON -> Optional.of(new Term.Rate(coupon(text)));
        case MATURITY -> Optional.of(new Term.Due(maturity(text)));
        case STATE -> state(text);
        case MARKS -> Optional.of(filing.marked(holding, marks(text)));
      };
    } catch (ArithmeticException | DateTimeException | IllegalArgumentException misunderstood) {
      return Optional.empty();
    }
  }

  /** The repairs that lead from the holding to these texts; fields left as they are need none. */
  List<Repair> repairs(Map<Field, String> typed) {
    return new EnumMap<>(typed)
        .entrySet().stream()
            .filter(each -> !each.getValue().strip().equals(text(each.getKey())))
            .flatMap(each -> term(each.getKey(), each.getValue()).stream())
            .filter(term -> !term.equals(term.of(holding)))
            .<Repair>map(term -> new Repair.Change(Repair.Line.of(holding), term.of(holding), term))
            .toList();
  }

  private static Dollars dollars(String text) {
    return new Dollars(new BigDecimal(text.replaceAll("[$,\\s]", "")).longValueExact());
  }

  private Coupon coupon(String text) {
    var parts = List.of(text.replaceAll("[%\\s]", "").split("/", -1));
    if (parts.size() == 2) {
      return new Coupon.Step(new BigDecimal(parts.getFirst()), new BigDecimal(parts.getLast()));
    }
    if (parts.getFirst().isEmpty()) {
      return new Coupon.Unstated();
    }
    var range = List.of(parts.getFirst().split("[-–]", -1));
    if (range.size() == 2) {
      return new Coupon.Between(new BigDecimal(range.getFirst()), new BigDecimal(range.getLast()));
    }
    var rate = new BigDecimal(parts.getFirst());
    if (holding.coupon() instanceof Coupon.Variable) {
      return new Coupon.Variable(rate);
    }
    return rate.signum() == 0 ? new Coupon.Zero() : new Coupon.Fixed(rate);
  }

  private static Maturity maturity(String text) {
    var ends = List.of(RANGE.split(text, -1));
    return ends.size() == 2
        ? range(maturity(ends.getFirst()), maturity(ends.getLast()))
        : single(text);
  }

  private static Maturity range(Maturity first, Maturity last) {
    if (first instanceof Maturity.On(var from) && last instanceof Maturity.On(var to)) {
      return new Maturity.Between(from, to);
    }
    if (first instanceof Maturity.InYear(var from) && last instanceof Maturity.InYear(var to)) {
      return new Maturity.BetweenYears(from, to);
    }
    throw new DateTimeException("a range has two ends of one kind: " + first + ", " + last);
  }

  private static Maturity single(String text) {
    var american = AMERICAN.matcher(text);
    if (text.isEmpty()) {
      return new Maturity.Unstated();
    } else if (american.matches()) {
      return new Maturity.On(
          LocalDate.of(
              Integer.parseInt(american.group(3)),
              Integer.parseInt(american.group(1)),
              Integer.parseInt(american.group(2))));
    }
    return text.matches("\\d{4}")
        ? new Maturity.InYear(Integer.parseInt(text))
        : new Maturity.On(LocalDate.parse(text));
  }

  /** A code, a name, or nothing. */
  private static Optional<Term> state(String text) {
    if (text.isEmpty()) {
      return Optional.of(new Term.Place(Optional.empty()));
    }
    return Arrays.stream(Jurisdiction.values())
        .filter(each -> each.code().equalsIgnoreCase(text) || each.title().equalsIgnoreCase(text))
        .findFirst()
        .map(each -> new Term.Place(Optional.of(each)));
  }

  private static List<String> marks(String text) {
    return Arrays.stream(text.split("[\\s,()]+")).filter(mark -> !mark.isEmpty()).toList();
  }
}
