package org.muniscope.analysis.comparison;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.model.Coupon;
import org.muniscope.model.Holding;

/**
 * By what two lines are taken for the same bond, from the strictest to the loosest. Capitals,
 * punctuation and spacing never count, since reports of one fund differ in them.
 */
enum Likeness {
  /** Issuer, series, coupon and maturity. */
  WHOLE {
    @Override
    Object key(Holding line) {
      return List.of(issuer(line), series(line), coupon(line), line.maturity());
    }
  },
  /** The series is worded differently, for instance because an insurer is named now. */
  WITHOUT_SERIES {
    @Override
    Object key(Holding line) {
      return List.of(issuer(line), coupon(line), line.maturity());
    }

    // another year or number names another series
    @Override
    boolean allows(Holding before, Holding after) {
      var old = numbers(before);
      var now = numbers(after);
      return !issuer(before).isEmpty() && (old.containsAll(now) || now.containsAll(old));
    }
  },
  /** An escrow redeems it early, and the report prints the date of that. */
  WITHOUT_MATURITY {
    @Override
    Object key(Holding line) {
      return List.of(issuer(line), series(line), coupon(line));
    }

    @Override
    boolean allows(Holding before, Holding after) {
      return Pair.isRefunded(before) != Pair.isRefunded(after);
    }
  },
  /** The issuer is worded differently, but the amount of principal is the same. */
  WITHOUT_ISSUER {
    @Override
    Object key(Holding line) {
      return List.of(
          line.jurisdiction(), series(line), coupon(line), line.maturity(), line.principal());
    }
  };

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NUMBERED = Pattern.compile("\\S*\\p{N}\\S*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Lines with equal keys are alike. */
  abstract Object key(Holding line);

  /** Whether two lines that are alike may be the same bond. */
  boolean allows(Holding before, Holding after) {
    return true;
  }

  /** The issuer's name without capitals and punctuation. */
  static String issuer(Holding line) {
    return plain(line.security().issuer());
  }

  private static String series(Holding line) {
    return plain(line.security().series());
  }

  private static Set<String> numbers(Holding line) {
    return NUMBERED
        .matcher(series(line))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Object coupon(Holding line) {
    return switch (line.coupon()) {
      case Coupon.Fixed(var rate) -> rate.stripTrailingZeros();
      case Coupon.Zero() -> BigDecimal.ZERO;
      case Coupon.Step(var first, var then) ->
          List.of(first.stripTrailingZeros(), then.stripTrailingZeros());
      case Coupon.Between(var lowest, var highest) ->
          List.of(lowest.stripTrailingZeros(), highest.stripTrailingZeros());
      // a rate that is reset tells nothing about the bond
      case Coupon.Variable _ -> "variable";
      case Coupon.Unstated() -> "unstated";
    };
  }

  static String plain(String text) {
    var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    var words = letters.replace("&", " and ").toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.matcher(words).replaceAll(" ").strip();
  }
}
