package org.muniscope.extract.bond;

import java.util.List;
import java.util.Set;
import org.muniscope.model.Filing;
import org.muniscope.model.Trait;

/** What the marks of a schedule mean, for marks that a person adds or takes away. */
public final class MarkMeanings {
  private MarkMeanings() {}

  /** What the filing’s notes say of a holding with these marks. */
  public static Set<Trait> of(Filing filing, List<String> marks) {
    return new Glossary(filing.abbreviations(), filing.footnotes()).traits(marks);
  }
}
