package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.extract.text.InWords;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Box;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Source;

/** Insurers, banks and guarantors named in the text of a bond. */
final class SupportsTest {
  private static final Glossary NONE = new Glossary(List.of(), List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Series 2010, RB (INS—AGM)                             | INS: AGM
          Series 2005 A, RB (INS–AMBAC)                         | INS: AMBAC
          RB (LOC—JPMorgan Chase Bank, N.A.)                    | LOC: JPMorgan Chase Bank, N.A.
          RB (CEP—Texas Permanent School Fund)                  | CEP: Texas Permanent School Fund
          5.0%, 12/1/2037, GTY: Citigroup Global Markets        | GTY: Citigroup Global Markets
          5.0%, 9/1/2041, INS: AGMC, LOC: Wells Fargo Bank NA   | INS: AGMC; LOC: Wells Fargo Bank NA
          (Insured; Assured Guaranty Municipal Corp.), Ser. 2017 | INS: Assured Guaranty Municipal Corp.
          (LOC; Citibank NA), 0.08%                             | LOC: Citibank NA
          Series 2010, 5.250%, 7/01/30 – AGM Insured            | INS: AGM
          Wtr Supply Rev Rfdg, Ser A (AGL Insd)                 | INS: AGL
          Auburn University, 5.00%, 6/1/36                      | nothing
          New York Liberty Development Corp., LA GO             | nothing
          """)
  void whoSupportsABondIsToldByTagsAndCodes(String printed, String supports) {
    var found =
        Supports.of(printed, NONE).stream()
            .map(support -> support.kind().tag() + ": " + support.printed())
            .collect(Collectors.joining("; "));
    assertEquals(supports, found.isEmpty() ? InWords.NOTHING : found);
  }

  @Test
  void theFilingsOwnListNamesTheInsurer() {
    var source = new Source(1, new Box(0, 0, 1, 1));
    var listed = new Abbreviation("AMBAC", "American Municipal Bond Assurance Corp.", source);
    var glossary = new Glossary(List.of(listed), List.of());
    assertEquals(
        List.of("American Municipal Bond Assurance Corp."),
        Supports.of("RB (INS—AMBAC)", glossary).stream().map(CreditSupport::name).toList());
    assertEquals(
        List.of("Ambac Assurance Corp."),
        Supports.of("RB (INS—AMBAC)", NONE).stream().map(CreditSupport::name).toList());
  }
}
