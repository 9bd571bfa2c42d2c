package org.muniscope.extract.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.extract.text.TypedPage;

/** Entries with room between them that a page's end parts. */
final class ParagraphsTest {
  private final TypedPage above = new TypedPage(1).head();
  private final TypedPage below = new TypedPage(2).head();

  ParagraphsTest() {
    above.at(50, 111, "Tolland Airport Commission Rev.");
    above.at(50, 121, "(AGM Insured), 5.00%, 6/1/31").amounts(121);
    above.at(50, 140, "Dunmere Airport Commission Rev.");
    above.at(50, 150, "(NATL Insured), 5.00%, 6/1/32").amounts(150);
  }

  /** The words of each entry behind the first two. */
  private List<String> entries() {
    var all = TypedEntries.on(above, below);
    return all.subList(2, all.size());
  }

  private void marlowBelow(double baseline) {
    below.at(50, baseline, "Marlow Airport Commission Rev.");
    below.at(50, baseline + 10, "(BAM Insured), 5.00%, 6/1/34").amounts(baseline + 10);
  }

  @Test
  void theLastLinesOfAnEntryMayStandOnBothPages() {
    above.at(50, 169, "Selma-Marlow Metropolitan, 5.00%, 6/1/33").amounts(169);
    above.at(50, 179, "Airports Commission Rev. (BAM");
    below.at(50, 111, "Insured)");
    marlowBelow(130);
    assertEquals(
        "Selma-Marlow Metropolitan, 5.00%, 6/1/33 / Airports Commission Rev. (BAM / Insured)",
        entries().getFirst());
  }

  @Test
  void theProjectOfAnEntryMayStandOnTheNextPage() {
    above.at(50, 169, "Selma Pollution Control Auth. Rev., 5.00%, 6/1/33").amounts(169);
    below.at(50, 111, "(Poseidon Resources (Channelside) L.P.");
    below.at(50, 121, "Desalination Project)");
    marlowBelow(140);
    assertEquals(
        "Selma Pollution Control Auth. Rev., 5.00%, 6/1/33 / (Poseidon Resources (Channelside)"
            + " L.P. / Desalination Project)",
        entries().getFirst());
  }

  @Test
  void wordsRightAboveThoseOfTheNextEntryAreItsOwn() {
    above.at(50, 169, "Selma Pollution Control Auth. Rev., 5.00%, 6/1/33").amounts(169);
    below.at(50, 111, "(Poseidon Resources (Channelside) Project)");
    marlowBelow(121);
    assertEquals("Selma Pollution Control Auth. Rev., 5.00%, 6/1/33", entries().getFirst());
  }

  @Test
  void wordsAtTheTopOfAPageThatMayBeAHeadingEndNoEntryAbove() {
    above.at(50, 169, "Selma Pollution Control Auth. Rev., 5.00%, 6/1/33").amounts(169);
    below.at(50, 111, "Airports and Seaports");
    marlowBelow(130);
    assertEquals("Selma Pollution Control Auth. Rev., 5.00%, 6/1/33", entries().getFirst());
  }
}
