package org.muniscope.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.app.ImportedFiling;

/**
 * The open filing as a section sees it that rests while nobody looks at it: hidden charts of a
 * large filing would be counted and drawn anew at each letter that is typed elsewhere.
 *
 * @param filing the open filing, as it was when the section was last looked at
 * @param portfolio what its funds own
 * @param filter which holdings are shown; what the section sets here counts for all at once
 */
public record Onlooker(
    ObservableValue<Optional<ImportedFiling>> filing,
    ObservableValue<Portfolio> portfolio,
    ObjectProperty<HoldingFilter> filter) {

  /** Follows a filing as long as the section is looked at. */
  static Onlooker of(FilingModel open, ObservableValue<Boolean> looking) {
    var filter = new SimpleObjectProperty<>(open.filter().get());
    open.filter().when(looking).subscribe(filter::set);
    filter.subscribe((_, set) -> open.filter().set(set));
    return new Onlooker(
        followed(open.filing(), looking), followed(open.portfolio(), looking), filter);
  }

  private static <T> ObservableValue<T> followed(
      ObservableValue<T> source, ObservableValue<Boolean> looking) {
    var seen = new SimpleObjectProperty<>(source.getValue());
    source.when(looking).subscribe(seen::set);
    return seen;
  }
}
