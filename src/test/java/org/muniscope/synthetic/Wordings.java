package org.muniscope.synthetic;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.muniscope.synthetic.Dimension.Grouping;
import org.muniscope.synthetic.Dimension.Issuers;
import org.muniscope.synthetic.Dimension.Marks;
import org.muniscope.synthetic.Dimension.Order;
import org.muniscope.synthetic.Entry.Cell;
import org.muniscope.synthetic.Entry.GroupPlace;
import org.muniscope.synthetic.Portfolio.Bond;
import org.muniscope.synthetic.Portfolio.Issue;
import org.muniscope.synthetic.Portfolio.Issuer;

/** Puts the text of issuers and holdings into words. */
final class Wordings {
  private final Layout layout;
  private final Figures figures;

  Wordings(Layout layout, Figures figures) {
    this.layout = layout;
    this.figures = figures;
  }

  /** The issuer, with the state where no heading tells it. */
  String name(Issuer issuer) {
    return switch (layout.get(Grouping.class)) {
      case STATE, CLASS_AND_STATE -> issuer.place() + " " + issuer.body();
      case SECTOR_WITH_STATE_CODE ->
          issuer.place() + ", " + issuer.state().code() + ", " + issuer.body();
      case SECTOR_WITH_STATE_NAME, CLASS_AND_SECTOR ->
          issuer.place() + ", " + issuer.state().name() + ", " + issuer.body();
    };
  }

  /** The lines above the series of an issue, from the farthest left; none for most. */
  List<String> above(Issue issue) {
    var several = issue.bonds().size() > 1;
    var whole = name(issue.issuer()) + ", " + issue.purpose();
    return switch (layout.get(Issuers.class)) {
      case IN_EVERY_ROW -> List.of();
      case COLON -> several ? List.of(whole + ":") : List.of();
      case COLON_EVEN_FOR_ONE -> List.of(whole + ":");
      case NO_COLON, NO_COLON_FIGURES_ONLY -> several ? List.of(whole) : List.of();
      case THREE_LEVELS ->
          several ? List.of(name(issue.issuer()) + ":", issue.purpose() + ":") : List.of();
    };
  }

  /** The row of a holding. */
  Entry.Row row(GroupPlace place, Issue issue, Bond bond, int index) {
    var level = above(issue).size();
    var marks = marks(bond);
    var cells = new EnumMap<Cell, String>(Cell.class);
    cells.put(Cell.TEXT, text(issue, bond) + (has(Marks.AFTER_TEXT) ? marks : ""));
    cells.put(Cell.COUPON, figures.coupon(bond.interest(), index == 0));
    cells.put(Cell.MATURITY, figures.maturity(bond.term()));
    cells.put(Cell.CALL, bond.remarks().call());
    cells.put(Cell.RATING, bond.remarks().rating());
    cells.put(Cell.MARK, has(Marks.OWN_COLUMN) ? marks : "");
    cells.put(Cell.PRINCIPAL, figures.principal(figures.readPrincipal(bond)));
    cells.put(Cell.VALUE, figures.value(figures.readValue(bond)));
    return new Entry.Row(
        place,
        level,
        has(Marks.LEADING_RAISED_DIGITS) ? marks : "",
        has(Marks.RAISED_AFTER_TEXT) || has(Marks.RAISED_DIGITS_AFTER_TEXT) ? marks : "",
        has(Marks.GLUED_TO_VALUE) ? marks : "",
        cells,
        index);
  }

  /** The text of a row, without marks. */
  String text(Issue issue, Bond bond) {
    var under = !above(issue).isEmpty();
    var order = layout.get(Order.class);
    var start = under ? "" : name(issue.issuer()) + ", " + issue.purpose() + ", ";
    if (order.tabular()) {
      return start + bond.series() + figures.tail(bond.term());
    }
    var terms = figures.terms(bond);
    return under && has(Issuers.NO_COLON_FIGURES_ONLY)
        ? terms
        : start + bond.series() + ", " + terms;
  }

  /** The footnote marks that are printed, one by one. */
  List<String> printedMarks(Bond bond) {
    return has(Marks.UNMARKED)
        ? List.of()
        : bond.remarks().marks().stream().map(this::mark).toList();
  }

  private String marks(Bond bond) {
    var printed = printedMarks(bond);
    return has(Marks.OWN_COLUMN) || digits()
        ? String.join(",", printed)
        : printed.stream().map(mark -> "(" + mark + ")").collect(Collectors.joining());
  }

  /** A footnote mark from its number. */
  String mark(int number) {
    return digits() ? Integer.toString(number + 1) : String.valueOf((char) ('a' + number));
  }

  private boolean digits() {
    return has(Marks.RAISED_DIGITS_AFTER_TEXT) || has(Marks.LEADING_RAISED_DIGITS);
  }

  private boolean has(Dimension choice) {
    return layout.has(choice);
  }

  /** A heading in the case of letters that the layout wants. */
  String heading(String name) {
    return has(Dimension.HeadingLook.CAPITALS) ? name.toUpperCase(Locale.ROOT) : name;
  }

  /** The words above the columns, each of one or two lines. */
  Map<Cell, List<String>> columnHeads() {
    var heads = new EnumMap<Cell, List<String>>(Cell.class);
    var thousands = layout.has(Dimension.Units.THOUSANDS_IN_HEADS);
    var principal = thousands || layout.has(Dimension.Units.PRINCIPAL_IN_THOUSANDS);
    heads.put(Cell.CALL, List.of("Optional Call", "Provisions"));
    heads.put(Cell.RATING, List.of("Rating"));
    heads.put(Cell.MARK, List.of());
    switch (layout.get(Dimension.ColumnHeads.class)) {
      case DESCRIPTION -> {
        heads.put(Cell.TEXT, List.of("Description"));
        heads.put(Cell.COUPON, List.of("Interest", "Rate"));
        heads.put(Cell.MATURITY, List.of("Maturity", "Date"));
        heads.put(Cell.PRINCIPAL, List.of("Principal", "Amount" + (principal ? " (000)" : "")));
        heads.put(Cell.VALUE, List.of("Value" + (thousands ? " (000)" : "")));
      }
      case SECURITY, SECURITY_ON_FIRST_PAGE_ONLY -> {
        heads.put(Cell.TEXT, List.of("Security"));
        heads.put(Cell.COUPON, List.of("Rate"));
        heads.put(Cell.MATURITY, List.of("Maturity", "Date"));
        heads.put(Cell.PRINCIPAL, List.of("Face", "Amount", principal ? "(000's omitted)" : ""));
        heads.put(Cell.VALUE, List.of("Value", thousands ? "(000's omitted)" : ""));
      }
      case ISSUER -> {
        heads.put(Cell.TEXT, List.of("Issuer"));
        heads.put(Cell.COUPON, List.of("Coupon"));
        heads.put(Cell.MATURITY, List.of("Maturity"));
        heads.put(Cell.PRINCIPAL, List.of("Par" + (principal ? " (000)" : "")));
        heads.put(Cell.VALUE, List.of("Market Value" + (thousands ? " ($000)" : "")));
      }
    }
    return heads;
  }
}
