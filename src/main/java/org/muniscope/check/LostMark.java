package org.muniscope.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.muniscope.model.Holding;
import org.muniscope.model.Proposal;
import org.muniscope.model.Repair;
import org.muniscope.model.Term;
import org.muniscope.model.Trait;

/** A footnote mark that some holdings should carry but were read without. */
final class LostMark {
  private final String mark;
  private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);

  /** The mark, which means what is true of all holdings that carry it. */
  LostMark(String mark, List<Holding> all) {
    this.mark = mark;
    var marked = all.stream().filter(each -> each.marks().contains(mark)).toList();
    if (!marked.isEmpty()) {
      traits.addAll(marked.getFirst().traits());
      marked.forEach(each -> traits.retainAll(each.traits()));
    }
  }

  /** To give the mark back to these holdings. */
  Proposal givenTo(List<Holding> holdings) {
    return new Proposal(
        "The mark (" + mark + ") seems to be lost at " + Suspects.words(holdings) + ".",
        holdings.stream().map(this::change).toList());
  }

  private Repair change(Holding holding) {
    var was = new Term.Marked(holding.marks(), holding.traits());
    var marks = new ArrayList<>(holding.marks());
    marks.add(mark);
    var meant = EnumSet.copyOf(traits);
    meant.addAll(holding.traits());
    return new Repair.Change(Repair.Line.of(holding), was, new Term.Marked(marks, meant));
  }
}
