package org.muniscope.ui.statements;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.model.Filing;

/** The tables of the open filing and which of them is shown. */
public final class StatementsModel {
  private final ObservableList<Sheet> sheets = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Sheet>> shown =
      new SimpleObjectProperty<>(Optional.empty());

  /** Takes another filing and shows its first table. */
  public void show(Optional<Filing> filing) {
    sheets.setAll(filing.map(Sheet::of).orElse(List.of()));
    shown.set(sheets.stream().findFirst());
  }

  /** All tables in the order of the filing. */
  ObservableList<Sheet> sheets() {
    return FXCollections.unmodifiableObservableList(sheets);
  }

  /** The table that is shown; empty when the filing has none. */
  ObjectProperty<Optional<Sheet>> shown() {
    return shown;
  }
}
