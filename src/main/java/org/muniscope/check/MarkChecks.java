package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Coupon;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Footnote;
import org.muniscope.model.Holding;
import org.muniscope.model.Source;
import org.muniscope.model.Trait;

/**
 * Footnote marks: each is defined, and a holding whose text says what a mark means carries it. What
 * a mark means is told by the filing's own sentence, never by its letter.
 */
final class MarkChecks {
  /** What shows, apart from the mark, that a holding is of the kind that a note describes. */
  private enum Evidence {
    INSURER("insured by|bond insur|insurance compan"),
    LETTER_OF_CREDIT("letter of credit"),
    ZERO_COUPON("zero[- ]coupon|capital appreciation"),
    DEMAND("payable (?:up)?on demand|demand security|variable rate demand"),
    MINIMUM_TAX("alternative minimum tax"),
    REFUNDED("(?:advance|pre-?) ?refunded");

    private static final Pattern VARIABLE =
        Pattern.compile("(?=[FVv])(?:\\b(?:VRDO?|VRDN|FRDO)\\b|(?i:variable rate demand))");
    private static final Pattern TAXED = Pattern.compile("(?=A)\\bAMT\\b");
    private static final Pattern PRE_REFUNDED = Pattern.compile("(?i)(?=p)\\bpre-?\\s?refunded\\b");

    private final Pattern note;

    Evidence(String note) {
      this.note = Pattern.compile("(?i)" + note);
    }

    private boolean told(Footnote footnote) {
      return note.matcher(footnote.text()).find();
    }

    private boolean shown(Holding holding) {
      var text = holding.security().description();
      return switch (this) {
        case INSURER -> supported(holding, CreditSupport.Kind.INSURER);
        case LETTER_OF_CREDIT -> supported(holding, CreditSupport.Kind.LETTER_OF_CREDIT);
        case ZERO_COUPON -> holding.coupon() instanceof Coupon.Zero;
        case DEMAND -> VARIABLE.matcher(text).find();
        case MINIMUM_TAX -> TAXED.matcher(text).find();
        case REFUNDED ->
            (holding.is(Trait.PUT_OR_CALL_DATE) && !holding.is(Trait.VARIABLE_RATE))
                || PRE_REFUNDED.matcher(text).find();
      };
    }

    private static boolean supported(Holding holding, CreditSupport.Kind kind) {
      return holding.security().support().stream().anyMatch(each -> each.kind() == kind);
    }
  }

  private final Fund fund;

  MarkChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    return Stream.concat(
            defined().stream(), fund.filing().footnotes().stream().flatMap(this::carried))
        .toList();
  }

  private Optional<Check> defined() {
    var used = new TreeSet<String>();
    fund.holdings().forEach(each -> used.addAll(each.marks()));
    if (used.isEmpty()) {
      return Optional.empty();
    }
    var notes = fund.filing().footnotes();
    var missing = new TreeSet<>(used);
    notes.forEach(note -> missing.remove(note.mark()));
    var check =
        Check.of(
            "Footnote marks of holdings that the notes define",
            Check.Unit.COUNT,
            BigDecimal.valueOf(used.size()),
            BigDecimal.valueOf(used.size() - missing.size()),
            BigDecimal.ZERO,
            place());
    return Optional.of(
        SoftCheck.soft(check, "The notes do not define " + String.join(", ", missing) + "."));
  }

  private Source place() {
    var notes = fund.filing().footnotes();
    return notes.isEmpty()
        ? fund.schedule().groups().getFirst().heading()
        : notes.getFirst().source();
  }

  private Stream<Check> carried(Footnote note) {
    return Stream.of(Evidence.values())
        .filter(evidence -> evidence.told(note))
        .limit(1)
        .flatMap(evidence -> carried(note, evidence::shown).stream());
  }

  /**
   * Whether the holdings that show what a note says carry its mark. Nothing is said where the
   * filing marks only some of them.
   */
  private Optional<Check> carried(Footnote note, Predicate<Holding> shown) {
    var meant = fund.holdings().stream().filter(shown).toList();
    var marked = meant.stream().filter(each -> each.marks().contains(note.mark())).toList();
    var all = fund.holdings().stream().filter(each -> each.marks().contains(note.mark())).count();
    var usual = 5 * marked.size() >= 4 * meant.size();
    var only = all == marked.size() && marked.size() + 1 >= meant.size();
    if (marked.isEmpty() || !(usual || only)) {
      return Optional.empty();
    }
    var check =
        Check.of(
            "Holdings that should carry the mark (" + note.mark() + ")",
            Check.Unit.COUNT,
            BigDecimal.valueOf(meant.size()),
            BigDecimal.valueOf(marked.size()),
            BigDecimal.ZERO,
            note.source());
    var without = new ArrayList<>(meant);
    without.removeAll(marked);
    var lost = new LostMark(note.mark(), fund.holdings()).givenTo(without);
    return Optional.of(SoftCheck.soft(check, lost.words(), List.of(lost)));
  }
}
