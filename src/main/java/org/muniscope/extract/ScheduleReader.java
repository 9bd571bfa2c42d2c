package org.muniscope.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;

/** Reads the tables of one schedule into groups of holdings and totals. */
final class ScheduleReader {
  private final List<Table> tables;
  private final Glossary glossary;
  private final List<Finding> findings = new ArrayList<>();

  private ScheduleReader(List<Table> tables, Glossary glossary) {
    this.tables = tables;
    this.glossary = glossary;
  }

  /** Reads tables that belong to one schedule; empty when they hold no bonds. */
  static Optional<Extraction<Schedule>> read(List<Table> tables, Glossary glossary, String fund) {
    return new ScheduleReader(tables, glossary).read(fund);
  }

  private Optional<Extraction<Schedule>> read(String registrant) {
    var rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    var assembler = new Assembler(RowOrder.of(rows));
    rows.forEach(assembler::take);
    assembler.finish();
    var entries = assembler.sections.stream().flatMap(each -> each.entries.stream()).toList();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    findings.addAll(assembler.findings);
    var units = Units.of(tables, assembler.sections);
    var depths = new Depths(entries);
    var reader = new HoldingReader(units, glossary, findings);
    var groups = new ArrayList<HoldingGroup>();
    for (var section : assembler.sections) {
      if (!section.entries.isEmpty()) {
        groups.add(group(section, depths, reader, units));
      }
    }
    var holdings = groups.stream().flatMap(group -> group.holdings().stream()).toList();
    var bonds =
        holdings.stream()
            .filter(holding -> holding.maturity().year().isPresent())
            .filter(holding -> holding.coupon().percent().isPresent())
            .count();
    if (2 * bonds < holdings.size()) {
      return Optional.empty();
    }
    if (units.assumed()) {
      findings.addFirst(
          new Finding(
              Finding.Severity.NOTE,
              holdings.getFirst().places().row(),
              tables.getFirst().head().text(org.muniscope.extract.Role.PRINCIPAL),
              "The heads leave the unit open; the prices of the bonds say " + units.words() + "."));
    }
    var title = ScheduleTitle.of(tables.getFirst().title(), registrant);
    var schedule =
        new Schedule(
            title.fund(),
            title.date(),
            units.words(),
            holdings.stream().mapToInt(Holding::page).min().orElseThrow(),
            holdings.stream().mapToInt(Holding::page).max().orElseThrow(),
            groups,
            totals(assembler, units));
    return Optional.of(new Extraction<>(schedule, findings));
  }

  private static HoldingGroup group(
      Assembler.Section section, Depths depths, HoldingReader reader, Units units) {
    var state = section.heading.jurisdiction();
    var texts = Governors.of(section.entries, depths);
    var holdings = new ArrayList<Holding>();
    for (var at = 0; at < section.entries.size(); at++) {
      holdings.add(
          reader.read(section.heading.name(), state, texts.get(at), section.entries.get(at)));
    }
    return new HoldingGroup(
        section.heading.name(),
        state.isPresent() ? HoldingGroup.Kind.STATE : HoldingGroup.Kind.SECTOR,
        section.above,
        section.percent,
        section.subtotal.map(total -> Assembler.printed(total, units.value())),
        section.at.line().source(),
        holdings);
  }

  private static List<PrintedTotal> totals(Assembler assembler, Units units) {
    var totals = new ArrayList<PrintedTotal>();
    for (var total : assembler.totals) {
      totals.add(Assembler.printed(total, units.value()));
    }
    for (var cost : assembler.costs) {
      if (TotalLabel.kind(cost.label())
          .filter(PrintedTotal.Kind.TOTAL_INVESTMENTS::equals)
          .isPresent()) {
        totals.add(
            new PrintedTotal(
                PrintedTotal.Kind.COST,
                "Cost",
                Optional.empty(),
                Optional.of(new Dollars(Math.multiplyExact(cost.amount(), units.value()))),
                cost.at().line().source()));
      }
    }
    return totals;
  }
}
