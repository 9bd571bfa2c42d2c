package org.muniscope.extract.schedule;

import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.Coupons;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.text.Marks;

/** Takes the issuer of a series out of the text of the whole bond above it. */
final class IssuerAbove {
  private static final Pattern RATE = Pattern.compile(Coupons.RATE);

  /** Where a bond is told after its issuer. */
  private static final Pattern TOLD =
      Pattern.compile(",? (?:" + SeriesText.SERIES_ONLY + "|" + Coupons.RATE + ")");

  private IssuerAbove() {}

  /** What the bond above says before the words with which the series begins. */
  static String shared(String above, String series) {
    var begin = series.replaceFirst("[ ,].*", "");
    var rate = RATE.matcher(above);
    var at =
        RATE.matcher(begin).lookingAt() && rate.find()
            ? rate.start()
            : begin.isEmpty() ? -1 : above.indexOf(" " + begin);
    var prefix = at > 0 ? above.substring(0, at).strip() : Issuers.of(above);
    return Marks.takeFrom(prefix, Set.of()).text();
  }

  /** What a bond says before its series and the insurer of that or, without a series, its rate. */
  static String beforeSeries(String bond) {
    var told = TOLD.matcher(bond);
    var before = told.find() ? bond.substring(0, told.start()) : bond;
    var last = before.lastIndexOf(' ');
    return last > 0 && Glossary.insurer(before.substring(last + 1))
        ? before.substring(0, last)
        : before;
  }
}
