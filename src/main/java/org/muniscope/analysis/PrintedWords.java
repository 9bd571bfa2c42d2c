package org.muniscope.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muniscope.model.Coupon;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;

/**
 * What a filing prints of a holding, searched without regard to capitals.
 *
 * <p>A table of 100,000 rows asks this of every row at each letter that is typed: nothing is put
 * together that need not be, and what is asked most is asked first.
 */
final class PrintedWords {
  private PrintedWords() {}

  /** Whether a word, without blanks, occurs anywhere in what is printed of a holding. */
  static boolean hold(Holding holding, String word) {
    var wanted = word.toLowerCase(Locale.ROOT);
    var security = holding.security();
    return in(security.description(), wanted)
        || in(security.issuer(), wanted)
        || in(holding.group(), wanted)
        || of(holding.jurisdiction(), wanted)
        || of(security.support(), wanted)
        || marks(holding.marks(), wanted)
        || in(security.options().rating(), wanted)
        || in(security.options().call(), wanted)
        || in(security.options().remarks(), wanted)
        || of(holding.coupon(), wanted)
        || in(holding.maturity().day().map(Object::toString), wanted);
  }

  private static boolean in(String printed, String wanted) {
    return printed.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static boolean in(Optional<String> printed, String wanted) {
    return printed.isPresent() && in(printed.get(), wanted);
  }

  private static boolean of(Optional<Jurisdiction> place, String wanted) {
    return place.isPresent() && (in(place.get().title(), wanted) || in(place.get().code(), wanted));
  }

  private static boolean of(Iterable<CreditSupport> support, String wanted) {
    for (var each : support) {
      if (in(each.printed(), wanted) || in(each.name(), wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean marks(List<String> marks, String wanted) {
    for (var mark : marks) {
      if (in("(" + mark + ")", wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean of(Coupon coupon, String wanted) {
    return in(coupon.percent().map(rate -> rate.toPlainString() + "%"), wanted)
        || (coupon instanceof Coupon.Zero && in("zero coupon", wanted));
  }
}
