package org.muniscope.extract.group;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.bond.IssuerText;
import org.muniscope.extract.bond.StateForms;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;

/** Decides whether a row of words is a heading, by its form, its name and its type. */
final class HeadingFinder {
  private static final int LONGEST = 90;

  /** {@code Washington, D.C.}, {@code Virgin Islands, U.S.}. */
  private static final Pattern ABBREVIATED = Pattern.compile(".* \\p{Lu}\\.\\p{Lu}\\.");

  private final RowOrder order;
  private final Draft draft;
  private final HeadingSigns signs;

  HeadingFinder(RowOrder order, Draft draft, HeadingSigns signs) {
    this.order = order;
    this.draft = draft;
    this.signs = signs;
  }

  /**
   * Reads a heading.
   *
   * @param before the row of words that waits above it; empty when nothing waits
   * @param busy whether an entry is not complete yet, so that the row may continue it
   */
  Optional<Heading> find(Row row, Optional<Row> before, boolean busy) {
    if (row.heading().isPresent()) {
      return row.heading()
          .map(signs.states()::corrected)
          .filter(heading -> named(heading) || styled(row, before, busy));
    }
    var plain = signs.states().corrected(Heading.plain(row.text()));
    if (signs.wrapped().hold(row) || draft.namesIssuer(plain, row)) {
      return Optional.empty();
    }
    if (known(plain, row.text()) && (!busy || row.bold() || plain.continued())) {
      return Optional.of(plain);
    }
    if (!busy && !told(plain, row) && signs.lone().hold(row)) {
      var state = StateForms.of(row.text()).map(plain::of);
      return Optional.of(
          state.orElseGet(() -> signs.lone().sure(row) ? plain : doubted(plain, row)));
    }
    return !busy && told(plain, row) && row.text().length() < LONGEST
        ? Optional.of(plain)
        : Optional.empty();
  }

  private Heading doubted(Heading plain, Row row) {
    draft.guess(row, "This line stands alone above a whole bond; it is taken for a heading.");
    return plain;
  }

  /**
   * The heading that a row ends, if any: {@code Lease Revenue /} and on the next line {@code
   * Certificates of Participation — 3.1%}, or its percent alone.
   */
  Optional<Heading> whole(Row above, Row row) {
    var text = above.text() + " " + row.text();
    if (signs.wrapped().hold(above)) {
      return Heading.withPercent(text).or(() -> Optional.of(Heading.plain(text)));
    }
    var wraps = order.bold().heads() && row.bold() && above.bold();
    return above.numbers() || !(wraps || Heading.percentAlone(row.text()).isPresent())
        ? Optional.empty()
        : Heading.withPercent(text);
  }

  /** Whether type, a total or the class of assets that it names tell a heading. */
  private boolean told(Heading plain, Row row) {
    return bold(row)
        || signs.totals().name(plain.name())
        || signs.states().beside(plain.name())
        || (draft.betweenGroups() && AssetClass.municipal(plain.name()));
  }

  private static boolean named(Heading heading) {
    return heading.jurisdiction().isPresent() || heading.continued();
  }

  private boolean styled(Row row, Optional<Row> before, boolean busy) {
    if (order.bold().heads() && !row.bold()) {
      return false;
    }
    return !busy || (row.bold() && before.filter(above -> !above.bold()).isPresent());
  }

  private boolean known(Heading heading, String text) {
    var announces =
        endsWith(text, ":;,.") && !heading.continued() && !ABBREVIATED.matcher(text).matches();
    return !announces
        && !(formal(text) && draft.givesPercents())
        && (heading.jurisdiction().isPresent() || draft.knows(heading));
  }

  /** The full name of a state is that of an issuer where headings carry their percents. */
  private static boolean formal(String text) {
    return text.startsWith("Commonwealth of ") || text.startsWith("State of ");
  }

  private static boolean endsWith(String text, String signs) {
    var words = text.strip();
    return !words.isEmpty() && signs.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /**
   * Bold words alone are a heading where entries and issuers are not, unless they announce more.
   */
  private boolean bold(Row row) {
    return row.bold()
        && !order.bold().bonds()
        && !order.bold().issuers()
        && !IssuerText.announces(row.text())
        && !endsWith(row.text(), "/–—-");
  }
}
