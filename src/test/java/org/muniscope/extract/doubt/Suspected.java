package org.muniscope.extract.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Finding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;

/** Asks one suspicion about bonds that a test tells. */
final class Suspected {
  private Suspected() {}

  /** What it says of the bonds of a schedule without headings. */
  static List<String> words(Suspicion suspicion, LocalDate asOf, Stream<Bond> bonds) {
    var all = bonds.map(Bond::holding).toList();
    var portfolio = new Portfolio(List.<HoldingGroup>of(), all, List.of(), Optional.of(asOf));
    return suspicion.of(portfolio).stream().map(Finding::message).toList();
  }

  /** What it says of a bond that is described so. */
  static List<String> words(Suspicion suspicion, String description) {
    var bond = Bond.of(Jurisdiction.OHIO).saying(description).holding();
    var portfolio = new Portfolio(List.of(), List.of(bond), List.of(), Optional.empty());
    return suspicion.of(portfolio).stream().map(Finding::message).toList();
  }
}
