package org.muniscope.ui.statements;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.analysis.statements.Twins;
import org.muniscope.model.Filing;

/** The tables of the open filing, which of them is shown and where its figures stand again. */
public final class StatementsModel {
  private final ObservableList<Sheet> sheets = FXCollections.observableArrayList();
  private final ObservableList<Sheet> sheetsToRead =
      FXCollections.unmodifiableObservableList(sheets);
  private final ObjectProperty<Optional<Sheet>> shown =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<Twins> twins = Optional.empty();

  /** Takes another filing and shows its first table. */
  public void show(Optional<Filing> filing) {
    twins = filing.map(Twins::of);
    sheets.setAll(filing.map(Sheet::of).orElse(List.of()));
    shown.set(sheets.stream().findFirst());
  }

  /** All tables in the order of the filing. */
  ObservableList<Sheet> sheets() {
    return sheetsToRead;
  }

  /** The table that is shown; empty when the filing has none. */
  ObjectProperty<Optional<Sheet>> shown() {
    return shown;
  }

  /**
   * Where a figure of the shown table is printed again.
   *
   * @param row index of its line
   * @param column index of its column, from 0 behind the labels
   */
  List<Twins.Figure> twins(int row, int column) {
    var sheet = shown.get().filter(each -> each.statement().isPresent());
    return sheet.isEmpty() || twins.isEmpty()
        ? List.of()
        : twins.get().of(new Twins.Cell(sheet.get().statement().getAsInt(), row, column));
  }

  /** Shows the table of a figure. */
  void go(Twins.Cell cell) {
    sheets.stream()
        .filter(each -> each.statement().stream().anyMatch(at -> at == cell.statement()))
        .findFirst()
        .ifPresent(each -> shown.set(Optional.of(each)));
  }
}
