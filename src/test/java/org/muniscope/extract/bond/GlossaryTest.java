package org.muniscope.extract.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.model.Box;
import org.muniscope.model.Footnote;
import org.muniscope.model.Source;
import org.muniscope.model.Trait;

/** What the definitions of footnote marks mean for a bond. */
final class GlossaryTest {
  private static Set<Trait> meaning(String definition) {
    var source = new Source(1, new Box(0, 0, 1, 1));
    var note = new Footnote("Notes to Schedule of Investments", "a", definition, source);
    return new Glossary(List.of(), List.of(note)).traits(List.of("a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Principal and/or interest payments are secured by the bond insurance company. | INSURED
          Underlying security related to Dealer Trusts entered into by the Trust. | DEALER_TRUST
          Security has an irrevocable call by the issuer or mandatory put.      | PUT_OR_CALL_DATE
          Zero coupon bond issued at a discount.                                | ZERO_COUPON
          Security subject to the alternative minimum tax.                      | ALTERNATIVE_MINIMUM_TAX
          Advance refunded; secured by an escrow fund of U.S. obligations.      | PRE_REFUNDED
          Security is subject to a shortfall agreement with the dealer trust.   | SHORTFALL_AGREEMENT
          Principal and interest are fully enhanced by a letter of credit.      | LETTER_OF_CREDIT
          Security purchased under Rule 144A of the Securities Act of 1933.     | RESTRICTED
          Security is in default.                                               | IN_DEFAULT
          """)
  void aDefinitionTellsWhatAMarkMeans(String definition, Trait trait) {
    assertEquals(Set.of(trait), meaning(definition));
  }

  @Test
  void theNoteToTheNotesThemselvesSaysNothingOfABond() {
    assertEquals(
        Set.of(),
        meaning("Floating rate note obligations related to securities held in Dealer Trusts."));
  }

  @Test
  void theNameOfTheRuleIsAMarkThatNeedsNoDefinition() {
    assertEquals(
        Set.of(Trait.RESTRICTED), new Glossary(List.of(), List.of()).traits(List.of("144A")));
  }

  @Test
  void aMarkThatIsNotDefinedMeansNothing() {
    assertEquals(Set.of(), new Glossary(List.of(), List.of()).traits(List.of("a")));
  }
}
