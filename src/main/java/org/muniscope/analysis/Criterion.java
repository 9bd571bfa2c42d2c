package org.muniscope.analysis;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Holding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Trait;

/** One condition that a holding meets or not, with the words that stand for it. */
public sealed interface Criterion {
  /** Whether the holding meets it. */
  boolean test(Holding holding);

  /** A few words for the breadcrumb, such as {@code California} or {@code 2036}. */
  String label();

  /** In a part of a breakdown: a state, a heading, or all that "Other" stands for. */
  record InParts(String label, Set<Part> parts) implements Criterion {
    public InParts {
      parts = Set.copyOf(parts);
    }

    /** In one part. */
    public static InParts of(Part part) {
      return new InParts(part.title(), Set.of(part));
    }

    /** In one state, district or territory. */
    public static InParts of(Jurisdiction jurisdiction) {
      return of(new Part.State(jurisdiction));
    }

    @Override
    public boolean test(Holding holding) {
      return parts.stream()
          .map(Part::cut)
          .distinct()
          .anyMatch(cut -> parts.contains(cut.part(holding)));
    }
  }

  /** On one rung of the maturity ladder. */
  record OnRung(Rung rung) implements Criterion {
    @Override
    public boolean test(Holding holding) {
      return Rung.of(holding).equals(rung);
    }

    @Override
    public String label() {
      return rung.title();
    }
  }

  /** Carries a footnote mark, written without parentheses. */
  record Marked(String mark) implements Criterion {
    @Override
    public boolean test(Holding holding) {
      return holding.marks().contains(mark);
    }

    @Override
    public String label() {
      return "Mark (" + mark + ")";
    }
  }

  /** Text or marks say this of the holding. */
  record Having(Trait trait) implements Criterion {
    @Override
    public boolean test(Holding holding) {
      return holding.is(trait);
    }

    @Override
    public String label() {
      var words = trait.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
  }

  /** Supported by an insurer, bank or other enhancer of this name. */
  record SupportedBy(String name) implements Criterion {
    @Override
    public boolean test(Holding holding) {
      return holding.security().support().stream().map(CreditSupport::name).anyMatch(name::equals);
    }

    @Override
    public String label() {
      return name;
    }
  }

  /** Every typed word occurs somewhere in what is printed, whatever its capitals. */
  record Text(String typed) implements Criterion {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public boolean test(Holding holding) {
      for (var word : BLANKS.split(typed.strip(), -1)) {
        if (!PrintedWords.hold(holding, word)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String label() {
      return "“" + typed.strip() + "”";
    }
  }
}
