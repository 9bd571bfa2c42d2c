package org.muniscope.ui.kit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.muniscope.model.Dollars;

/**
 * A scale from nothing to at least the largest amount, in round steps.
 *
 * @param step whole US dollars between two lines; 1, 2 or 5 with zeros
 * @param lines number of lines above zero
 */
public record MoneyScale(long step, int lines) {
  private static final int WANTED = 5;
  private static final long MILLION = 1_000_000;
  private static final long THOUSAND = 1_000;

  /** A scale for amounts up to this one. */
  public static MoneyScale upTo(Dollars largest) {
    var top = Math.max(1, largest.amount());
    var step = 1L;
    while (step * WANTED < top) {
      step = next(step);
    }
    return new MoneyScale(step, Math.toIntExact((top + step - 1) / step));
  }

  private static long next(long step) {
    var digit = step;
    while (digit >= 10) {
      digit /= 10;
    }
    return digit == 2 ? step / 2 * 5 : step * 2;
  }

  /** The amounts of the lines, zero included. */
  public List<Dollars> amounts() {
    return LongStream.rangeClosed(0, lines).mapToObj(line -> new Dollars(line * step)).toList();
  }

  /** The height of an amount as a part of the whole scale. */
  public double part(Dollars amount) {
    return Math.max(0, (double) amount.amount() / (step * lines));
  }

  /** An amount beside its line: {@code $5M}, {@code $200K}, {@code $50}. */
  public String text(Dollars amount) {
    if (amount.amount() == 0) {
      return "$0";
    }
    if (step >= MILLION / 10) {
      return "$" + decimal(amount, MILLION) + "M";
    }
    return step >= THOUSAND ? "$" + decimal(amount, THOUSAND) + "K" : Figures.money(amount);
  }

  private String decimal(Dollars amount, long unit) {
    var decimals = step < unit ? 1 : 0;
    return Figures.grouped(
        BigDecimal.valueOf(amount.amount()).divide(BigDecimal.valueOf(unit)), decimals);
  }
}
