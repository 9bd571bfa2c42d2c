package org.muniscope.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Term;
import org.muniscope.model.Trait;

/** A term of a holding as a few plain words, and back. */
final class TermText {
  private static final String NONE = "none";

  private TermText() {}

  static String name(Term term) {
    return switch (term) {
      case Term.Principal _ -> "principal";
      case Term.Value _ -> "value";
      case Term.Rate _ -> "coupon";
      case Term.Due _ -> "maturity";
      case Term.Place _ -> "state";
      case Term.Marked _ -> "marks";
    };
  }

  static String of(Term term) {
    return switch (term) {
      case Term.Principal(var amount) -> String.valueOf(amount.amount());
      case Term.Value(var amount) -> String.valueOf(amount.amount());
      case Term.Rate(var rate) -> of(rate);
      case Term.Due(var due) -> of(due);
      case Term.Place(var state) -> state.map(Jurisdiction::code).orElse(NONE);
      case Term.Marked(var marks, var traits) ->
          String.join(" ", marks)
              + "|"
              + traits.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    };
  }

  static Term read(String name, String text) throws IOException {
    return switch (name) {
      case "principal" -> new Term.Principal(new Dollars(Long.parseLong(text)));
      case "value" -> new Term.Value(new Dollars(Long.parseLong(text)));
      case "coupon" -> new Term.Rate(coupon(text));
      case "maturity" -> new Term.Due(maturity(text));
      case "state" -> new Term.Place(state(text));
      case "marks" -> marked(text);
      default -> throw new IOException("an unknown term: " + name);
    };
  }

  private static Optional<Jurisdiction> state(String code) throws IOException {
    if (code.equals(NONE)) {
      return Optional.empty();
    }
    var state = Jurisdiction.ofCode(code);
    if (state.isEmpty()) {
      throw new IOException("an unknown state: " + code);
    }
    return state;
  }

  private static Term marked(String text) throws IOException {
    var bar = text.lastIndexOf('|');
    if (bar < 0) {
      throw new IOException("marks without their traits: " + text);
    }
    return new Term.Marked(
        words(text.substring(0, bar)),
        words(text.substring(bar + 1)).stream()
            .map(Trait::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  static String of(Coupon coupon) {
    return switch (coupon) {
      case Coupon.Fixed(var rate) -> "fixed " + rate.toPlainString();
      case Coupon.Zero() -> "zero";
      case Coupon.Step(var first, var then) ->
          "step " + first.toPlainString() + " " + then.toPlainString();
      case Coupon.Between(var lowest, var highest) ->
          "between " + lowest.toPlainString() + " " + highest.toPlainString();
      case Coupon.Variable(var rate) -> "variable " + rate.toPlainString();
      case Coupon.Unstated() -> NONE;
    };
  }

  static Coupon coupon(String text) throws IOException {
    var words = words(text);
    return switch (String.join("", words.subList(0, Math.min(1, words.size())))
        + " "
        + words.size()) {
      case "fixed 2" -> new Coupon.Fixed(new BigDecimal(words.get(1)));
      case "variable 2" -> new Coupon.Variable(new BigDecimal(words.get(1)));
      case "step 3" -> new Coupon.Step(new BigDecimal(words.get(1)), new BigDecimal(words.get(2)));
      case "between 3" ->
          new Coupon.Between(new BigDecimal(words.get(1)), new BigDecimal(words.get(2)));
      case "zero 1" -> new Coupon.Zero();
      case "none 1" -> new Coupon.Unstated();
      default -> throw new IOException("an unknown coupon: " + text);
    };
  }

  static String of(Maturity maturity) {
    return switch (maturity) {
      case Maturity.On(var day) -> day.toString();
      case Maturity.InYear(var year) -> String.valueOf(year);
      case Maturity.Between(var first, var last) -> first + "/" + last;
      case Maturity.BetweenYears(var first, var last) -> first + "/" + last;
      case Maturity.Unstated() -> NONE;
    };
  }

  static Maturity maturity(String text) {
    if (text.equals(NONE)) {
      return new Maturity.Unstated();
    }
    var ends = List.of(text.split("/"));
    if (ends.size() == 2 && text.matches("\\d{4}/\\d{4}")) {
      return new Maturity.BetweenYears(
          Integer.parseInt(ends.getFirst()), Integer.parseInt(ends.getLast()));
    }
    if (ends.size() == 2) {
      return new Maturity.Between(
          LocalDate.parse(ends.getFirst()), LocalDate.parse(ends.getLast()));
    }
    return text.matches("\\d{4}")
        ? new Maturity.InYear(Integer.parseInt(text))
        : new Maturity.On(LocalDate.parse(text));
  }
}
