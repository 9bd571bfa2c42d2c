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
  private final ObservableList<Overview> fundsToRead =
      FXCollections.unmodifiableObservableList(funds);
  private final ObjectProperty<Optional<Overview>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<String> shown = Optional.empty();

  /**
   * Takes a filing; the same one after repairs is looked at where it was, another from its first.
   */
  public void show(Optional<ImportedFiling> filing) {
    var hash = filing.map(ImportedFiling::contentHash);
    var at = hash.equals(shown) ? Math.max(0, chosen.get().map(funds::indexOf).orElse(0)) : 0;
    shown = hash;
    chosen.set(Optional.empty());
    funds.setAll(filing.map(Overview::of).orElse(List.of()));
    chosen.set(funds.stream().skip(at).findFirst());
  }

  /** All funds in the order of the filing. */
  ObservableList<Overview> funds() {
    return fundsToRead;
  }

  /** The fund that is looked at; empty when no filing is open or it holds no fund. */
  ObjectProperty<Optional<Overview>> chosen() {
    return chosen;
  }
}
