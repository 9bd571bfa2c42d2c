package org.muniscope.ui.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.analysis.bonds.TaxBracket;
import org.muniscope.app.Settings;
import org.muniscope.model.Jurisdiction;

/** A person's taxes outlast the session. */
final class TaxMemoryTest {
  @Test
  void aBracketIsRememberedAndForgotten(@TempDir Path folder) {
    var settings = new Settings(folder);
    var bracket = Optional.of(new TaxBracket(37, 9.3, Optional.of(Jurisdiction.CALIFORNIA)));
    var chosen = followed(settings);
    chosen.set(bracket);
    assertEquals(bracket, followed(settings).get());
    chosen.set(Optional.empty());
    assertEquals(Optional.empty(), followed(settings).get());
  }

  @Test
  void aDamagedRateIsNoRate(@TempDir Path folder) {
    var settings = new Settings(folder);
    settings.put("tax.federal", "350");
    assertEquals(Optional.empty(), followed(settings).get());
  }

  private static SimpleObjectProperty<Optional<TaxBracket>> followed(Settings settings) {
    var bracket = new SimpleObjectProperty<Optional<TaxBracket>>(Optional.empty());
    new TaxMemory(settings).follow(bracket);
    return bracket;
  }
}
