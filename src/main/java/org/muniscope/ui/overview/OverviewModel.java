package org.muniscope.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.app.ImportedFiling;

/** The funds of the open filing and which of them is looked at. */
public final class OverviewModel {
  private final ObservableList<Overview> funds = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Overview>> chosen =
      new SimpleObjectProperty<>(Optional.empty());

  /** Takes another filing and looks at its first fund. */
  public void show(Optional<ImportedFiling> filing) {
    funds.setAll(filing.map(Overview::of).orElse(List.of()));
    chosen.set(funds.stream().findFirst());
  }

  /** All funds in the order of the filing. */
  ObservableList<Overview> funds() {
    return FXCollections.unmodifiableObservableList(funds);
  }

  /** The fund that is looked at; empty when no filing is open or it holds no fund. */
  ObjectProperty<Optional<Overview>> chosen() {
    return chosen;
  }
}
