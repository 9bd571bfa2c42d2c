package org.muniscope.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Facet;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Dollars;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

/** Notes choose bonds; the figures are those that the filing of February 29, 2012 prints. */
final class NotesModelTest {
  private static Optional<ImportedFiling> sample = Optional.empty();

  private final ObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final NotesModel model = new NotesModel(new SimpleObjectProperty<>(sample), filter);

  @BeforeAll
  static void read() throws Exception {
    var file = Path.of("samples/sample-filing.pdf");
    sample = Optional.of(new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE));
  }

  @Test
  void countsTheBondsOfAMarkWithTheFilingsOwnSentence() {
    // 41 lines are marked (b); "investments with a value of $87,394,967 are held by Dealer Trusts"
    var trusts = facet(new Criterion.Marked("b"));
    assertEquals(41, trusts.tally().count());
    assertEquals(new Dollars(87_394_967), trusts.tally().value());
    assertTrue(trusts.sentence().isPresent());
    assertEquals(trusts.sentence(), facet(new Criterion.Having(Trait.DEALER_TRUST)).sentence());
  }

  @Test
  void countsWithinStatesAndOtherNotes() {
    filter.set(HoldingFilter.of(Criterion.InParts.of(Jurisdiction.CALIFORNIA)));
    model.toggle(new Criterion.Having(Trait.INSURED));
    assertTrue(model.isChosen(new Criterion.Having(Trait.INSURED)));
    var both = filter.get().apply(sample.orElseThrow().filing().holdings());
    assertEquals(both.size(), facet(new Criterion.Having(Trait.INSURED)).tally().count());
    assertEquals(
        both.stream().filter(each -> each.is(Trait.DEALER_TRUST)).count(),
        facet(new Criterion.Having(Trait.DEALER_TRUST)).tally().count());
    model.toggle(new Criterion.Having(Trait.INSURED));
    assertEquals(
        List.of("California"), filter.get().criteria().stream().map(Criterion::label).toList());
  }

  private Facet facet(Criterion criterion) {
    return model.facets().get().stream()
        .filter(each -> each.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }
}
