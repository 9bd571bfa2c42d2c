package org.muniscope.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muniscope.synthetic.Dimension.Continuations;
import org.muniscope.synthetic.Dimension.Grouping;
import org.muniscope.synthetic.Dimension.Subtotals;
import org.muniscope.synthetic.Entry.GroupPlace;
import org.muniscope.synthetic.Figures.Sums;
import org.muniscope.synthetic.Portfolio.Issue;

/** Arranges a portfolio as a layout wants it: groups, rows, sums, and their truth. */
final class Composition {
  private final Portfolio portfolio;
  private final Layout layout;
  private final Figures figures;
  private final Wordings wordings;
  private final Sums sums;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Truth.Row> rows = new ArrayList<>();
  private final List<Truth.Group> groups = new ArrayList<>();

  Composition(Portfolio portfolio, Layout layout) {
    this.portfolio = portfolio;
    this.layout = layout;
    this.figures = new Figures(layout);
    this.wordings = new Wordings(layout, figures);
    var investments = value(portfolio.issues());
    this.sums = new Sums(investments, investments + 1000 * (investments / 71_000));
    compose();
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  Wordings wordings() {
    return wordings;
  }

  Truth truth() {
    return new Truth(portfolio, layout, rows, groups, sums.netAssets());
  }

  private void compose() {
    var issues = portfolio.issues();
    if (layout.get(Grouping.class).byClass()) {
      var classes = by(issues, issue -> issue.issuer().assetClass());
      classes.forEach((name, members) -> section(wordings.heading(name), members));
    } else {
      groups("", issues);
    }
    total("Total Investments", sums.investments(), "");
    total("Other Assets Less Liabilities", sums.netAssets() - sums.investments(), "");
    total("Net Assets", sums.netAssets(), "$");
  }

  private void section(String name, List<Issue> issues) {
    entries.add(new Entry.Heading(GroupPlace.NOWHERE, head(name, issues), true));
    groups(name, issues);
  }

  private void groups(String section, List<Issue> issues) {
    var byState = layout.get(Grouping.class).byState();
    var groupsByName = by(issues, i -> byState ? i.issuer().state().name() : i.issuer().sector());
    var above = section.isEmpty() ? "" : continued(section, members(section));
    groupsByName.forEach((name, members) -> group(wordings.heading(name), section, above, members));
  }

  private List<Issue> members(String section) {
    return portfolio.issues().stream()
        .filter(i -> wordings.heading(i.issuer().assetClass()).equals(section))
        .toList();
  }

  private void group(String name, String section, String above, List<Issue> issues) {
    var place = new GroupPlace(above, continued(name, issues));
    entries.add(new Entry.Heading(place, head(name, issues), false));
    for (var issue : issues) {
      var lines = wordings.above(issue);
      for (var level = 0; level < lines.size(); level++) {
        entries.add(new Entry.Above(place, level, lines.get(level)));
      }
      issue.bonds().forEach(bond -> row(place, name, issue, bond));
    }
    var subtotal = subtotal(place, name, issues);
    var byState = layout.get(Grouping.class).byState();
    var percent = figures.readPercent(value(issues), sums);
    groups.add(new Truth.Group(name, section, byState, percent, subtotal));
  }

  private void row(GroupPlace place, String group, Issue issue, Portfolio.Bond bond) {
    entries.add(wordings.row(place, issue, bond, rows.size()));
    var text = wordings.text(issue, bond);
    var above = wordings.above(issue).stream().map(line -> line.replaceFirst(":$", "") + ", ");
    var whole = above.collect(Collectors.joining()) + text;
    var marks = wordings.printedMarks(bond);
    var read =
        new ReadRow(
            group,
            Optional.of(figures.readCoupon(bond.interest())),
            figures.readMaturity(bond.term()),
            figures.readPrincipal(bond),
            figures.readValue(bond),
            0,
            whole,
            marks);
    rows.add(new Truth.Row(read, issue, bond, whole, text, marks));
  }

  private Optional<Long> subtotal(GroupPlace place, String name, List<Issue> issues) {
    var sum = value(issues);
    var several = portfolio.of(issues).size() > 1;
    var principal = figures.principal(principal(issues));
    Optional<String> label =
        switch (layout.get(Subtotals.class)) {
          case BARE_FOR_SEVERAL -> several ? Optional.of("") : Optional.empty();
          case NAMED_FOR_SEVERAL -> several ? Optional.of("Total " + name) : Optional.empty();
          case NAMED_ALWAYS, NAMED_WITH_PRINCIPAL -> Optional.of("Total " + name);
          case CAPITALS -> Optional.of("TOTAL");
          case NONE -> Optional.empty();
        };
    label.ifPresent(text -> {
      var both = layout.has(Subtotals.NAMED_WITH_PRINCIPAL);
      entries.add(new Entry.Sum(place, text, both ? principal : "", figures.value(sum), false));
    });
    return label.map(_ -> sum);
  }

  private void total(String name, long sum, String sign) {
    var text = name + " — " + figures.percent(sum, sums.netAssets()) + "%";
    var value = sign + figures.value(sum);
    entries.add(new Entry.Sum(GroupPlace.NOWHERE, text, "", value, true));
  }

  private String head(String name, List<Issue> issues) {
    return figures.heading(name, value(issues), sums);
  }

  private String continued(String name, List<Issue> issues) {
    return switch (layout.get(Continuations.class)) {
      case NAME -> name + " (continued)";
      case WITH_PERCENT -> head(name, issues) + " (continued)";
      case SHORTENED -> name + " (cont’d)";
      case NOTHING -> "";
    };
  }

  private long value(List<Issue> issues) {
    return bonds(issues).stream().mapToLong(figures::readValue).sum();
  }

  private long principal(List<Issue> issues) {
    return bonds(issues).stream().mapToLong(figures::readPrincipal).sum();
  }

  private static List<Portfolio.Bond> bonds(List<Issue> issues) {
    return issues.stream().flatMap(issue -> issue.bonds().stream()).toList();
  }

  private static Map<String, List<Issue>> by(List<Issue> issues, Function<Issue, String> key) {
    return issues.stream()
        .sorted(Comparator.comparing((Issue i) -> i.issuer().place() + i.issuer().body()))
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }
}
