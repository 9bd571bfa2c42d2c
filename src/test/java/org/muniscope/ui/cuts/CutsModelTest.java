package org.muniscope.ui.cuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.fixture.Bond;
import org.muniscope.fixture.Schedule2012;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;

/** The view shows the filtered part of the whole, and narrows it. */
final class CutsModelTest {
  private final SimpleObjectProperty<Portfolio> portfolio =
      new SimpleObjectProperty<>(Schedule2012.portfolio());
  private final SimpleObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final CutsModel model = new CutsModel(portfolio, filter);

  @Test
  void followsTheFilterAndKeepsTheWholeAsDenominator() {
    filter.set(HoldingFilter.of(Criterion.InParts.of(Jurisdiction.CALIFORNIA)));
    var breakdown = model.breakdown().get();
    assertEquals(1, breakdown.groups().size());
    assertEquals("15.10", breakdown.percent().orElseThrow().toPlainString());
  }

  @Test
  void changesTheDenominator() {
    model.denominator().set(Denominator.NET_ASSETS);
    // "California 21.98%" is a heading of the filing
    var california = model.breakdown().get().groups().getFirst();
    assertEquals("21.98", california.percent().orElseThrow().toPlainString());
  }

  @Test
  void narrowsTheSharedFilterStepByStep() {
    model.open(model.breakdown().get().slices().getLast().criterion());
    model.open(model.breakdown().get().groups().getFirst().criterion());
    assertEquals(
        List.of("Other (30 states and territories)", "Hawaii"),
        filter.get().criteria().stream().map(Criterion::label).toList());
    filter.set(filter.get().withoutLast());
    assertEquals(30, model.breakdown().get().groups().size());
  }

  @Test
  void offersOnlyDenominatorsThatAreTold() {
    model.denominator().set(Denominator.NET_ASSETS);
    portfolio.set(sectors());
    assertEquals(List.of(Denominator.TOTAL_INVESTMENTS), model.denominators());
    assertEquals(Denominator.TOTAL_INVESTMENTS, model.denominator().get());
  }

  @Test
  void startsWithTheHeadingsWhereNoStateIsTold() {
    assertFalse(model.cuts().contains(Cut.HEADING));
    portfolio.set(sectors());
    assertTrue(model.cuts().contains(Cut.HEADING));
    assertEquals(Cut.HEADING, model.cut().get());
    assertEquals("Education", model.breakdown().get().groups().getFirst().part().title());
  }

  private static Portfolio sectors() {
    return new Portfolio(
        "Fund",
        Optional.empty(),
        List.of(Bond.withoutState("Education").holding()),
        Optional.empty(),
        Optional.empty(),
        HoldingGroup.Kind.SECTOR);
  }
}
