package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.muniscope.extract.group.AssetClass;
import org.muniscope.extract.group.Draft;
import org.muniscope.extract.group.Entry;
import org.muniscope.extract.group.Section;
import org.muniscope.extract.group.Total;
import org.muniscope.extract.group.WholeBond;
import org.muniscope.extract.table.Heading;
import org.muniscope.extract.table.Row;
import org.muniscope.extract.table.Table;
import org.muniscope.extract.text.Line;
import org.muniscope.model.Finding;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.PrintedUnits;

/** What a fund holds that is no bond: it counts in the total, but is not listed. */
final class OtherAssets {
  /** The lines of the tables that count shares. */
  private final Set<Line> shares = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Section> sections = new ArrayList<>();

  OtherAssets(List<Table> tables) {
    tables.stream()
        .filter(Table::shares)
        .flatMap(table -> table.rows().stream())
        .forEach(row -> shares.add(row.line()));
  }

  /** Sets sections apart that hold no bonds, and entries that count shares. */
  void takeFrom(Draft draft) {
    for (var section : draft.sections()) {
      if (summed(section, draft)) {
        sections.add(section);
      } else if (!section.entries().isEmpty()) {
        takeFrom(section);
      }
    }
  }

  /** Whether a section was set apart. */
  boolean contain(Section section) {
    return sections.contains(section);
  }

  /** The sum of each section. */
  List<PrintedTotal> totals(PrintedUnits units) {
    return sections.stream().map(OtherAssets::total).map(total -> total.inDollars(units)).toList();
  }

  /** Says what is counted without being listed. */
  List<Finding> findings(PrintedUnits units) {
    return sections.stream().map(section -> finding(section, units)).toList();
  }

  /** Whether the sum of a section that holds no bonds stands beside its heading, and no more. */
  static boolean summed(Section section, Draft draft) {
    return section.entries().isEmpty()
        && section.at().value().isPresent()
        && section.subtotal().isPresent()
        && AssetClass.noBonds(section)
        && draft.sections().stream().noneMatch(section::above);
  }

  private void takeFrom(Section section) {
    var counted = section.entries().stream().filter(this::countsShares).toList();
    if (AssetClass.noBonds(section) || counted.size() == section.entries().size()) {
      sections.add(section);
      return;
    }
    for (var entry : counted) {
      if (!WholeBond.in(entry.rows())) {
        section.entries().remove(entry);
        sections.add(alone(entry));
      }
    }
  }

  /** Whether an entry counts shares instead of principal, as its table or its name says. */
  private boolean countsShares(Entry entry) {
    return (!shares.isEmpty() && shares.contains(entry.valueRow().line()))
        || AssetClass.moneyFund(entry);
  }

  /** A section of one entry among bonds that is none, named by its words. */
  private static Section alone(Entry entry) {
    var row = entry.valueRow();
    var name = entry.rows().stream().map(Row::text).collect(Collectors.joining(" ")).strip();
    var section = new Section(new Heading(name, Optional.empty(), false), row, Optional.empty());
    section.entries().add(entry);
    return section;
  }

  private static Total total(Section section) {
    return new Total(
        PrintedTotal.Kind.NOT_BONDS,
        section.heading().name(),
        section.percent(),
        OptionalLong.of(value(section)),
        section.at());
  }

  private static long value(Section section) {
    return section.entries().isEmpty()
        ? section.subtotal().orElseThrow().amount().orElseThrow()
        : section.value();
  }

  private static Finding finding(Section section, PrintedUnits units) {
    var count = section.entries().size();
    var above = section.above().map(name -> name + ", ").orElse("");
    var first = count == 0 ? section.at() : section.entries().getFirst().valueRow();
    var value = total(section).inDollars(units).amount().orElseThrow();
    return new Finding(
        Finding.Severity.NOTE,
        first.line().source(),
        section.heading().name(),
        above
            + section.heading().name()
            + String.format(Locale.ROOT, ": $%,d", value.amount())
            + switch (count) {
              case 0 -> "";
              case 1 -> " in one holding that is no bond";
              default -> " in " + count + " holdings that are no bonds";
            }
            + ", counted in the total but not listed.");
  }
}
