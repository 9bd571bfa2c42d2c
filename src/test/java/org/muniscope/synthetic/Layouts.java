package org.muniscope.synthetic;

import java.util.List;
import java.util.random.RandomGenerator;
import org.muniscope.synthetic.Dimension.CouponStyle;
import org.muniscope.synthetic.Dimension.Extras;
import org.muniscope.synthetic.Dimension.HeadingLook;
import org.muniscope.synthetic.Dimension.MaturityStyle;
import org.muniscope.synthetic.Dimension.NumbersOn;
import org.muniscope.synthetic.Dimension.Order;
import org.muniscope.synthetic.Dimension.PageColumns;
import org.muniscope.synthetic.Dimension.PercentStyle;
import org.muniscope.synthetic.Dimension.Tails;

/** Random layouts that a fund might have chosen, and plainer ones than a given one. */
public final class Layouts {
  private Layouts() {}

  /** A layout that is plain in about half of its dimensions. */
  public static Layout random(RandomGenerator random) {
    var layout = Layout.plain();
    for (var kind : Layout.KINDS) {
      var options = Layout.options(kind);
      if (random.nextBoolean()) {
        layout = layout.with(options.get(random.nextInt(options.size())));
      }
    }
    return sensible(layout);
  }

  /** Each layout that differs from the given one in a dimension made plainest. */
  static List<Layout> plainer(Layout layout) {
    return Layout.KINDS.stream()
        .map(kind -> sensible(layout.with(Layout.options(kind).getFirst())))
        .filter(plainer -> !plainer.equals(layout))
        .toList();
  }

  /** Mends choices that no fund would make together, or that could not be read by anybody. */
  static Layout sensible(Layout layout) {
    var mended = layout;
    if (!mended.has(PageColumns.ONE)) {
      mended = narrow(mended);
    }
    var order = mended.get(Order.class);
    if (order.tabular()) {
      mended = instead(mended, CouponStyle.EIGHTHS, CouponStyle.TWO_DECIMALS_PERCENT);
      mended = instead(mended, MaturityStyle.DUE, MaturityStyle.TWO_DIGIT_YEAR);
      mended = instead(mended, Tails.BEFORE_MATURITY, Tails.IN_PARENTHESES);
    } else {
      // A rate without a sign of its own can only be told by its column.
      mended = instead(mended, CouponStyle.TWO_DECIMALS, CouponStyle.TWO_DECIMALS_PERCENT);
      mended = instead(mended, CouponStyle.THREE_DECIMALS, CouponStyle.THREE_DECIMALS_PERCENT);
      mended = instead(mended, CouponStyle.PERCENT_ON_FIRST_ROW, CouponStyle.SHORT_PERCENT);
    }
    if (!order.amountFirst()) {
      mended = instead(mended, NumbersOn.AMOUNT_FIRST_VALUE_LAST, NumbersOn.LAST_LINE);
    }
    if (mended.has(MaturityStyle.YEAR_ONLY)) {
      // Who prints no day for a maturity prints none for a put.
      mended = mended.with(Tails.UNTOLD);
    }
    return mended.has(PercentStyle.NONE)
        ? instead(mended, HeadingLook.REGULAR, HeadingLook.BOLD)
        : mended;
  }

  /** Half a page has no room for columns of rates and dates. */
  private static Layout narrow(Layout layout) {
    var mended = instead(layout, Order.TABULAR, Order.TEXT_AND_TWO_NUMBERS);
    mended = instead(mended, Order.AMOUNT_FIRST_TABULAR, Order.AMOUNT_FIRST);
    mended = instead(mended, Extras.RATING, Extras.NONE);
    return instead(mended, Extras.CALL_AND_RATING, Extras.NONE);
  }

  private static Layout instead(Layout layout, Dimension bad, Dimension good) {
    return layout.has(bad) ? layout.with(good) : layout;
  }
}
