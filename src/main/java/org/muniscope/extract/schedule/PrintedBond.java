package org.muniscope.extract.schedule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.bond.Terms;
import org.muniscope.extract.form.MarkedText;
import org.muniscope.extract.form.Marks;
import org.muniscope.extract.group.Entry;
import org.muniscope.extract.issuer.GovernedText;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.text.Role;

/**
 * What is printed for one bond, with the marks taken off its words and cells.
 *
 * @param issuer the words that govern it
 * @param own its own words
 * @param whole the words that govern it, and its own
 * @param cells what its columns tell; blank where they tell nothing
 * @param marks each once, in the order in which they were found
 */
record PrintedBond(
    String issuer, String own, String whole, Map<Role, String> cells, List<String> marks) {
  /** Takes the marks off all that is printed for an entry. */
  static PrintedBond of(GovernedText text, Entry entry, Glossary glossary, SeriesLetters letters) {
    var issuer = letters.takeFrom(text.issuer(), glossary.marks());
    var own = letters.takeFrom(Row.text(text.own()), glossary.marks());
    var coupon = MarkedText.of(entry.cell(Role.COUPON), glossary.marks());
    var maturity = MarkedText.of(entry.cell(Role.MATURITY), Set.of());
    var rating = MarkedText.of(entry.cell(Role.RATING).replace("@", ""), Set.of());
    var marks = new LinkedHashSet<String>();
    marks.addAll(issuer.marks());
    marks.addAll(own.marks());
    entry.rows().forEach(row -> marks.addAll(row.marks()));
    marks.addAll(text.marks());
    marks.addAll(coupon.marks());
    marks.addAll(maturity.marks());
    // A sign behind a rating tells the agency that gives it, unless a note says more of the bond.
    rating.marks().stream()
        .filter(mark -> !Marks.sign(mark) || !glossary.traits(List.of(mark)).isEmpty())
        .forEach(marks::add);
    var cells =
        Map.of(
            Role.COUPON, coupon.text(),
            Role.MATURITY, maturity.text(),
            Role.RATING, rating.text(),
            Role.CALL, entry.cell(Role.CALL),
            Role.STATE, entry.cell(Role.STATE),
            Role.REMARK, entry.cell(Role.REMARK));
    return new PrintedBond(
        issuer.text(),
        own.text(),
        (issuer.text() + " " + own.text()).strip(),
        cells,
        distinct(marks, glossary.marks()));
  }

  /** {@code ab} set in one run is two marks where the filing defines a and b but not ab. */
  private static List<String> distinct(Set<String> marks, Set<String> defined) {
    var distinct = new LinkedHashSet<String>();
    for (var mark : marks) {
      var letters = List.of(mark.split(""));
      if (!defined.contains(mark) && (defined.isEmpty() || defined.containsAll(letters))) {
        distinct.addAll(mark.matches("[a-z]{2}") ? letters : List.of(mark));
      } else {
        distinct.add(mark);
      }
    }
    return List.copyOf(distinct);
  }

  /** What a column tells. */
  String cell(Role role) {
    return cells.getOrDefault(role, "");
  }

  /** What a column tells, where it tells anything. */
  Optional<String> told(Role role) {
    return Optional.of(cell(role)).filter(text -> !text.isBlank());
  }

  /** What its own words tell of coupon and maturity; the words that govern it where it has none. */
  Terms terms() {
    return Terms.read(own.isBlank() ? issuer : own);
  }
}
