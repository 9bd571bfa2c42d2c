package org.muniscope.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is read, or ought to be read, of one holding.
 *
 * @param group heading without percentage, in any case of letters
 * @param coupon percent; of a step the rate in effect
 * @param maturity ISO date, first date of a range, or the year where no more is printed
 * @param principal whole US dollars
 * @param value whole US dollars
 * @param page page that carries the value, from 1
 * @param words letters and digits of the description, in small letters, with single blanks between
 * @param marks footnote marks in their order
 */
public record ReadRow(
    String group,
    Optional<BigDecimal> coupon,
    String maturity,
    long principal,
    long value,
    int page,
    String words,
    List<String> marks) {
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

  public ReadRow {
    words = SIGNS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    marks = marks.stream().sorted().toList();
  }

  @Override
  public String toString() {
    return "p%d %s | %s | %s | %,d | %,d | %s | %s"
        .formatted(
            page,
            group,
            coupon.map(BigDecimal::toPlainString).orElse("no coupon"),
            maturity,
            principal,
            value,
            words,
            String.join(",", marks));
  }
}
