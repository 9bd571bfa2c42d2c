package org.muniscope.ui.holdings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.muniscope.analysis.MarkNotes;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;
import org.muniscope.model.Repair;
import org.muniscope.model.Term;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Messages;

/** What a cell tells when a person rests on it: the whole text, or what a short form stands for. */
final class HoldingTooltips {
  private static final int LONG = 22;

  private final HoldingsModel model;

  HoldingTooltips(HoldingsModel model) {
    this.model = model;
  }

  /** Gives a cell its tooltip; made only now, since most cells are never rested on. */
  void attach(TableCell<HoldingRow, HoldingRow> cell, Column<HoldingRow, ?> column) {
    Optional.ofNullable(cell.getItem())
        .flatMap(row -> words(row, column))
        .map(HoldingTooltips::tooltip)
        .ifPresentOrElse(cell::setTooltip, () -> cell.setTooltip(null));
  }

  /** What is told about a row's cell. */
  Optional<String> words(HoldingRow row, Column<HoldingRow, ?> column) {
    return repaired(row, column).or(() -> asPrinted(row, column));
  }

  /** What a person repaired in a cell: what was read, and what it is now. */
  Optional<String> repaired(HoldingRow row, Column<HoldingRow, ?> column) {
    var told =
        model.filing().map(filing -> filing.review().of(row.holding())).orElse(List.of()).stream()
            .filter(repair -> columns(repair).contains(column.id()))
            .map(repair -> Messages.text("holdings.tooltip.repaired", repair.words()))
            .collect(Collectors.joining("\n"));
    return Optional.of(told).filter(words -> !words.isEmpty());
  }

  /** The columns in which a repair shows. */
  private static Set<String> columns(Repair repair) {
    return switch (repair) {
      case Repair.Add _, Repair.LeaveOut _ -> Set.of(HoldingColumns.ISSUER);
      case Repair.Change(var _, var _, var is) ->
          switch (is) {
            case Term.Principal _ -> Set.of(HoldingColumns.PRINCIPAL);
            case Term.Value _ -> Set.of(HoldingColumns.VALUE);
            case Term.Rate _ -> Set.of(HoldingColumns.COUPON);
            case Term.Due _ -> Set.of(HoldingColumns.MATURITY);
            case Term.Place _ -> Set.of(HoldingColumns.STATE, HoldingColumns.GROUP);
            case Term.Marked _ -> Set.of(HoldingColumns.MARKS);
          };
    };
  }

  private Optional<String> asPrinted(HoldingRow row, Column<HoldingRow, ?> column) {
    return switch (column.id()) {
      case HoldingColumns.MARKS -> notes(row.holding());
      case HoldingColumns.SUPPORT -> support(row.holding());
      case CutColumns.SECTOR, CutColumns.CREDIT -> CutColumns.rule(row, column.id());
      default ->
          MeasureColumns.words(row, column.id(), model.bracket().get())
              .or(() -> Optional.of(column.shown(row)).filter(text -> text.length() > LONG));
    };
  }

  private Optional<String> notes(Holding holding) {
    return model
        .filing()
        .map(filing -> filing.filing())
        .map((Filing filing) -> new MarkNotes(filing))
        .flatMap(notes -> notes.sentences(holding.marks()));
  }

  private static Optional<String> support(Holding holding) {
    var told =
        holding.security().support().stream()
            .map(HoldingTooltips::sentence)
            .collect(Collectors.joining("\n"));
    return Optional.of(told).filter(words -> !words.isEmpty());
  }

  private static String sentence(CreditSupport support) {
    return Messages.text("holdings.tooltip.support", Messages.of(support.kind()), support.name());
  }

  private static Tooltip tooltip(String words) {
    var tooltip = new Tooltip(words);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(480);
    tooltip.setShowDelay(Duration.millis(350));
    tooltip.setShowDuration(Duration.seconds(30));
    return tooltip;
  }
}
