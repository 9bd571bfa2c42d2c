package org.muniscope.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.fixture.Bond;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;

/** The words of real schedules, each with the sector that a reader would give it. */
final class SectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Railsplitter Tobacco Settlement Authority; Series 2010, RB | Tobacco | tobacco",
        "Illinois Finance Authority (Swedish Covenant Hospital); Ref. RB | Health care | hospital",
        "Illinois St Fin Auth Hlth Fac Rev | Health care | hlth",
        "Chicago Transit Authority; Sales Tax Receipts RB | Tax-supported | sales tax",
        "San Francisco (Laguna Honda Hospital); Unlimited Tax GO Bonds | Tax-supported | unlimited"
            + " tax",
        "Ohio Water Development Authority (FirstEnergy); Ref. PCR | Industrial | pcr",
        "Prince William Cnty VA Svc Auth Wtr & Swr Sys Rev | Utilities | wtr",
        "California Public Works Board (Coalinga State Hospital); Lease RB | Lease | lease",
        "Chicago O’Hare International Airport; Third Lien RB | Transportation | airport",
        "Seattle (Port of); Series 2012 A, Ref. RB | Transportation | port of",
        "Regents of the University of Idaho; General RB | Education | university",
        "New York Trust for Cultural Resources (Museum of Modern Art) | Culture and leisure |"
            + " cultural"
      })
  void isToldByTheWordThatDecides(String text, String sector, String word) {
    var told = Sector.of(saying(text)).orElseThrow();
    assertEquals(sector, told.name());
    assertEquals(word, told.word());
  }

  @Test
  void isNotToldWhereNoListedWordOccurs() {
    // a river authority may sell water, power or both
    assertEquals(Optional.empty(), Sector.of(saying("Lower Colorado River Authority; Ref. RB")));
  }

  @Test
  void isToldByThePrintedHeadingBeforeTheText() {
    var bond = Bond.withoutState("Special Tax Revenue").holding();
    assertEquals("Tax-supported", Sector.of(bond).orElseThrow().name());
  }

  private static Holding saying(String text) {
    return Bond.of(Jurisdiction.OHIO).saying(text).holding();
  }
}
