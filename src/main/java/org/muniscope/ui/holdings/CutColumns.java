package org.muniscope.ui.holdings;

import java.util.List;
import java.util.Optional;
import org.muniscope.analysis.CreditType;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Sector;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Messages;

/** What the words of a holding say of its sector and credit, and which word decided. */
final class CutColumns {
  static final String SECTOR = "sector";
  static final String CREDIT = "credit";

  private CutColumns() {}

  /** Sector and credit type. */
  static List<Column<HoldingRow, ?>> all() {
    return List.of(
        Column.words(
            SECTOR,
            Messages.text("holdings.column.sector"),
            9,
            row -> Sector.of(row.holding()).map(Sector::name)),
        Column.words(
            CREDIT,
            Messages.text("holdings.column.credit"),
            9,
            row -> CreditType.of(row.holding()).map(each -> each.kind().title())));
  }

  /** The word that decided on what a cell says. */
  static Optional<String> rule(HoldingRow row, String column) {
    var cut =
        switch (column) {
          case SECTOR -> Optional.of(Cut.SECTOR);
          case CREDIT -> Optional.of(Cut.CREDIT);
          default -> Optional.<Cut>empty();
        };
    return cut.flatMap(each -> each.word(row.holding()))
        .map(word -> Messages.text("holdings.tooltip.rule", word));
  }
}
