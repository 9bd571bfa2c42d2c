package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.extract.bond.Glossary;
import org.muniscope.extract.doubt.Doubts;
import org.muniscope.extract.group.AssetClass;
import org.muniscope.extract.group.Draft;
import org.muniscope.extract.group.Readings;
import org.muniscope.extract.group.Section;
import org.muniscope.extract.group.Total;
import org.muniscope.extract.issuer.Depths;
import org.muniscope.extract.issuer.Governors;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.Table;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.model.Extraction;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;

/** Reads the tables of one schedule into groups of holdings and totals. */
final class ScheduleReader {
  private final List<Table> tables;
  private final Glossary glossary;
  private final List<Row> rows;
  private final SeriesLetters letters;

  private final List<Finding> findings = new ArrayList<>();

  private final OtherAssets others;

  private ScheduleReader(List<Table> tables, Glossary glossary) {
    this.tables = tables;
    this.glossary = glossary;
    rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    letters = SeriesLetters.of(rows, glossary.marks());
    others = new OtherAssets(tables);
  }

  /** Reads tables that belong to one schedule; none when they hold no bonds that could be read. */
  static Extraction<Optional<Schedule>> read(
      List<Table> tables, Glossary glossary, Covers.Report report) {
    return new ScheduleReader(tables, glossary).read(report);
  }

  private Extraction<Optional<Schedule>> read(Covers.Report report) {
    var draft = Readings.best(rows);
    var entries = draft.entries();
    if (entries.isEmpty()) {
      return new Extraction<>(Optional.empty(), List.of());
    }
    findings.addAll(draft.findings());
    findings.addAll(unheld(draft));
    others.takeFrom(draft);
    var units = Units.of(tables, draft.sections());
    var title = ScheduleTitle.of(tables.getFirst().title(), report);
    var groups = placed(groups(draft, units), names(title.fund(), draft));
    var holdings = groups.stream().flatMap(group -> group.holdings().stream()).toList();
    var bonds = Bonds.of(holdings);
    if (!bonds.certain()) {
      return new Extraction<>(Optional.empty(), leftOut(bonds, holdings.getFirst()));
    }
    assumed(units, holdings).ifPresent(findings::addFirst);
    severalFunds(holdings).ifPresent(findings::add);
    findings.addAll(Doubts.of(groups, List.of(title.fund(), report.fund()), title.date()));
    var totals = totals(draft, units);
    cutOff(holdings, totals).ifPresent(findings::add);
    var pages = holdings.stream().mapToInt(Holding::page).summaryStatistics();
    var schedule =
        new Schedule(
            title.fund(),
            title.date(),
            units.printed(),
            pages.getMin(),
            pages.getMax(),
            groups,
            totals);
    return new Extraction<>(Optional.of(schedule), findings);
  }

  /** A table that is no schedule only because its rates or maturities could not be read. */
  private static List<Finding> leftOut(Bonds bonds, Holding first) {
    return bonds.likely()
        ? List.of(
            new Finding(
                Finding.Severity.PROBLEM,
                first.places().row(),
                first.security().description(),
                "A table that may list bonds begins here and was left out: none of its rows tells"
                    + " both a coupon and a maturity."))
        : List.of();
  }

  /** A unit that the heads leave open. */
  private Optional<Finding> assumed(Units units, List<Holding> holdings) {
    return units.assumed()
        ? Optional.of(
            new Finding(
                Finding.Severity.NOTE,
                holdings.getFirst().places().row(),
                tables.getFirst().head().text(Role.PRINCIPAL),
                "The heads leave the unit open; the prices of the bonds say "
                    + units.printed().words()
                    + "."))
        : Optional.empty();
  }

  /** Columns of funds that were not read. */
  private Optional<Finding> severalFunds(List<Holding> holdings) {
    return tables.stream().anyMatch(table -> table.head().ofSeveralFunds())
        ? Optional.of(
            new Finding(
                Finding.Severity.PROBLEM,
                holdings.getFirst().places().row(),
                holdings.getFirst().security().description(),
                "This table has principal amounts and values of several funds beside each other;"
                    + " only the last ones of each line were read."))
        : Optional.empty();
  }

  /** A schedule without any total may go on where nobody looked. */
  private static Optional<Finding> cutOff(List<Holding> holdings, List<PrintedTotal> totals) {
    if (totals.stream().anyMatch(total -> total.amount().isPresent())) {
      return Optional.empty();
    }
    var last = holdings.getLast();
    return Optional.of(
        new Finding(
            Finding.Severity.PROBLEM,
            last.places().row(),
            last.security().description(),
            "The schedule ends here without a total of its investments: whether more holdings"
                + " follow in the report is not known."));
  }

  /** Gives the holdings that tell no state that of a fund of one; other bonds have none. */
  private List<HoldingGroup> placed(List<HoldingGroup> groups, List<String> names) {
    var municipal = groups.stream().filter(ScheduleReader::municipal).toList();
    var home = HomeState.of(names, municipal);
    home.flatMap(state -> state.finding(municipal)).ifPresent(findings::add);
    return home.map(state ->
            groups.stream().map(group -> municipal(group) ? state.fill(group) : group).toList())
        .orElse(groups);
  }

  /** What may tell the state of a fund of one: its name, the lines above the table, its sums. */
  private List<String> names(String fund, Draft draft) {
    var title = tables.getFirst().title().stream().map(Line::text);
    var sums = draft.totals().stream().map(Total::label);
    return Stream.of(Stream.of(fund), title, sums).flatMap(each -> each).toList();
  }

  private static boolean municipal(HoldingGroup group) {
    return !AssetClass.otherBonds(group.name(), group.section());
  }

  private List<HoldingGroup> groups(Draft draft, Units units) {
    var depths = new Depths(draft.entries());
    var groups =
        draft.sections().stream()
            .filter(section -> !section.entries().isEmpty() && !others.contain(section))
            .toList()
            .parallelStream()
            .map(section -> group(section, depths, units))
            .toList();
    groups.forEach(group -> findings.addAll(group.findings()));
    return groups.stream().map(Extraction::value).toList();
  }

  /** Headings with a sum of which nothing was read. */
  private static List<Finding> unheld(Draft draft) {
    return draft.sections().stream()
        .filter(section -> unheld(section, draft))
        .map(section -> unheld(section.at()))
        .toList();
  }

  private static boolean unheld(Section section, Draft draft) {
    return section.entries().isEmpty()
        && section.subtotal().isPresent()
        && draft.sections().stream().noneMatch(section::above)
        && !OtherAssets.summed(section, draft)
        && !draft.sumsBelow(section);
  }

  private static Finding unheld(Row heading) {
    return new Finding(
        Finding.Severity.PROBLEM,
        heading.line().source(),
        heading.line().text(),
        "This heading has a sum, but no holdings were read below it.");
  }

  private List<PrintedTotal> totals(Draft draft, Units units) {
    findings.addAll(others.findings(units.printed()));
    return Stream.concat(
            others.totals(units.printed()).stream(),
            draft.totals().stream().map(total -> total.inDollars(units.printed())))
        .toList();
  }

  private Extraction<HoldingGroup> group(Section section, Depths depths, Units units) {
    var unclear = new ArrayList<Finding>();
    var reader = new HoldingReader(units, glossary, letters, unclear);
    var state = section.heading().jurisdiction();
    var texts = Governors.of(section.entries(), depths);
    var holdings = new ArrayList<Holding>();
    for (var at = 0; at < section.entries().size(); at++) {
      holdings.add(
          reader.read(
              section.heading().name(), section.state(), texts.get(at), section.entries().get(at)));
    }
    if (state.isEmpty() && AssetClass.otherBonds(section.heading().name(), section.above())) {
      holdings.replaceAll(Holding::inNoState);
    }
    var group =
        new HoldingGroup(
            section.heading().name(),
            state.isPresent() ? HoldingGroup.Kind.STATE : HoldingGroup.Kind.SECTOR,
            section.above(),
            section.percent(),
            section.subtotal().map(total -> total.inDollars(units.printed())),
            section.at().line().source(),
            holdings);
    return new Extraction<>(group, unclear);
  }
}
