package org.muniscope.analysis.bonds;

import java.util.Optional;
import org.muniscope.model.Jurisdiction;

/**
 * The tax rates on a person's next dollar of taxable interest, for the yield that a taxable bond
 * would have to pay to leave as much after tax. The alternative minimum tax is not considered.
 *
 * @param federal percent of federal income tax
 * @param state percent of income tax at home, deductible from federal income
 * @param home where the person pays it; its bonds, and those of the territories, are free of it
 */
public record TaxBracket(double federal, double state, Optional<Jurisdiction> home) {
  public TaxBracket {
    if (!(federal >= 0 && federal < 100 && state >= 0 && state < 100)) {
      throw new IllegalArgumentException("tax rates lie between 0% and 100%");
    }
  }

  /**
   * The taxable-equivalent yield, in percent, of a bond free of federal tax. A bond from elsewhere
   * bears the state's tax just as the taxable bond does, so there only the federal tax counts.
   */
  public double equivalent(double yield, Optional<Jurisdiction> issuedIn) {
    var afterFederal = 1 - federal / 100;
    var afterState = freeAtHome(issuedIn) ? 1 - state / 100 : 1;
    return yield / (afterFederal * afterState);
  }

  private boolean freeAtHome(Optional<Jurisdiction> issuedIn) {
    return issuedIn
        .filter(place ->
            place.kind() == Jurisdiction.Kind.TERRITORY || home.filter(place::equals).isPresent())
        .isPresent();
  }
}
