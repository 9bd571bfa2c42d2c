package org.muniscope.ui.kit;

import java.util.List;
import java.util.function.Function;
import org.muniscope.model.Schedule;

/**
 * What the funds of a file are called: funds of one name by their dates too, or by their pages
 * where the dates are the same.
 *
 * @param funds all that are named together
 */
public record FundNames(List<Schedule> funds) {
  public FundNames {
    funds = List.copyOf(funds);
  }

  /** A name that no other of the funds has. */
  public String of(Schedule fund) {
    if (isOnly(fund, Schedule::fund)) {
      return fund.fund();
    }
    return isOnly(fund, FundNames::dated) ? dated(fund) : paged(dated(fund), fund);
  }

  /** A fund with its date, where the filing tells it. */
  public static String dated(Schedule fund) {
    return fund.asOf()
        .map(date -> Messages.text("fund.dated", fund.fund(), Figures.longDate(date)))
        .orElse(fund.fund());
  }

  /** A name of a fund, followed by the pages of its schedule. */
  public static String paged(String name, Schedule fund) {
    return Messages.text(
        fund.firstPage() == fund.lastPage() ? "fund.page" : "fund.pages", name, pages(fund));
  }

  /** Where its schedule stands. */
  public static String pages(Schedule fund) {
    return fund.firstPage() == fund.lastPage()
        ? String.valueOf(fund.firstPage())
        : fund.firstPage() + "–" + fund.lastPage();
  }

  private boolean isOnly(Schedule fund, Function<Schedule, String> name) {
    return funds.stream().map(name).filter(name.apply(fund)::equals).count() == 1;
  }
}
