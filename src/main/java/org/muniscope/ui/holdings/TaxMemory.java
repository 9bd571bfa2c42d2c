package org.muniscope.ui.holdings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.muniscope.analysis.bonds.TaxBracket;
import org.muniscope.app.Settings;
import org.muniscope.model.Jurisdiction;

/** The tax bracket that a person has set, remembered in the settings. */
final class TaxMemory {
  private static final String FEDERAL = "tax.federal";
  private static final String STATE = "tax.state";
  private static final String HOME = "tax.home";
  private final Settings settings;

  TaxMemory(Settings settings) {
    this.settings = settings;
  }

  /** Sets what was remembered and remembers what is set from now on. */
  void follow(ObjectProperty<Optional<TaxBracket>> bracket) {
    bracket.set(remembered());
    bracket.subscribe((_, now) -> remember(now));
  }

  private Optional<TaxBracket> remembered() {
    var home = settings.get(HOME).flatMap(Jurisdiction::ofCode);
    return settings
        .number(FEDERAL)
        .filter(TaxMemory::isRate)
        .map(federal ->
            new TaxBracket(
                federal, settings.number(STATE).filter(TaxMemory::isRate).orElse(0.0), home));
  }

  private void remember(Optional<TaxBracket> bracket) {
    settings.put(FEDERAL, bracket.map(each -> String.valueOf(each.federal())).orElse(""));
    settings.put(STATE, bracket.map(each -> String.valueOf(each.state())).orElse(""));
    settings.put(HOME, bracket.flatMap(TaxBracket::home).map(Jurisdiction::code).orElse(""));
  }

  /** Whether it is a rate that a tax can have, in percent. */
  static boolean isRate(double percent) {
    return percent >= 0 && percent < 100;
  }
}
