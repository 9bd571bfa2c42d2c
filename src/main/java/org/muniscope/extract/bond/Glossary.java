package org.muniscope.extract.bond;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Footnote;
import org.muniscope.model.Trait;

/** The filing's own abbreviations and footnotes, asked while its holdings are read. */
public final class Glossary {
  /** The usual insurers, for filings that name them without listing abbreviations. */
  private static final Map<String, String> INSURERS =
      Map.ofEntries(
          Map.entry("AGM", "Assured Guaranty Municipal Corp."),
          Map.entry("AGC", "Assured Guaranty Corp."),
          Map.entry("AGL", "Assured Guaranty Ltd."),
          Map.entry("AG", "Assured Guaranty Inc."),
          Map.entry("FSA", "Financial Security Assurance Inc."),
          Map.entry("NATL", "National Public Finance Guarantee Corp."),
          Map.entry("NPFG", "National Public Finance Guarantee Corp."),
          Map.entry("NPFGC", "National Public Finance Guarantee Corp."),
          Map.entry("MBIA", "MBIA Insurance Corp."),
          Map.entry("AMBAC", "Ambac Assurance Corp."),
          Map.entry("BHAC", "Berkshire Hathaway Assurance Corp."),
          Map.entry("FGIC", "Financial Guaranty Insurance Co."),
          Map.entry("XLCA", "XL Capital Assurance Inc."),
          Map.entry("SGI", "Syncora Guarantee Inc."),
          Map.entry("CIFG", "CIFG Assurance North America, Inc."),
          Map.entry("RADIAN", "Radian Asset Assurance Inc."),
          Map.entry("ACA", "ACA Financial Guaranty Corp."),
          Map.entry("BAM", "Build America Mutual Assurance Co."));

  /** By which restricted securities are sold: it means the same in every filing. */
  private static final String RULE = "144A";

  private static final Map<Trait, Pattern> MEANINGS =
      Map.ofEntries(
          Map.entry(
              Trait.INSURED, sentence("secured by the bond insurance|bond insurance|insured by")),
          Map.entry(
              Trait.DEALER_TRUST,
              sentence(
                  "dealer trust|tender option bond|\\btob\\b|inverse floater|inverse floating"
                      + " rate")),
          Map.entry(
              Trait.PUT_OR_CALL_DATE,
              sentence(
                  "irrevocable call|bound to call|mandatory put|mandatory tender|holder to put"
                      + "|put feature|represents the put|put date")),
          Map.entry(
              Trait.VARIABLE_RATE,
              sentence(
                  "redetermined periodically|set anew|variable rate|floating rate security|rate"
                      + " shown is (?:the|as)")),
          Map.entry(Trait.ZERO_COUPON, sentence("zero[- ]coupon")),
          Map.entry(Trait.ALTERNATIVE_MINIMUM_TAX, sentence("alternative minimum tax")),
          Map.entry(
              Trait.DEMAND,
              sentence(
                  "demand security|payable upon demand|demand (?:feature|obligations?|notes?)")),
          Map.entry(
              Trait.PRE_REFUNDED,
              sentence(
                  "advance refunded|pre-?\\s?refunded|escrow to (?:pay|retire)|retire the bond in"
                      + " full|escrowed with u\\.s\\.")),
          Map.entry(Trait.SHORTFALL_AGREEMENT, sentence("shortfall agreement")),
          Map.entry(Trait.LETTER_OF_CREDIT, sentence("letter of credit")),
          Map.entry(Trait.RESTRICTED, sentence("144a|securities act of 1933|restricted security")),
          Map.entry(Trait.STEP_COUPON, sentence("step[- ](?:coupon|up|bond)")),
          Map.entry(Trait.IN_DEFAULT, sentence("in default|non-income producing|defaulted")));

  private final Map<String, String> meanings;
  private final Map<String, Set<Trait>> traits;

  /** Knows what the notes below a schedule define. */
  public Glossary(List<Abbreviation> abbreviations, List<Footnote> footnotes) {
    meanings =
        abbreviations.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Abbreviation::code, Abbreviation::meaning, (first, _) -> first));
    traits =
        footnotes.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Footnote::mark, note -> traits(note.text()), (first, _) -> first));
  }

  private static Pattern sentence(String words) {
    return Pattern.compile("(?i)" + words);
  }

  private static Set<Trait> traits(String text) {
    var found = EnumSet.noneOf(Trait.class);
    MEANINGS.forEach((trait, words) -> {
      if (words.matcher(text).find()) {
        found.add(trait);
      }
    });
    if (found.contains(Trait.SHORTFALL_AGREEMENT)) {
      found.remove(Trait.DEALER_TRUST);
    }
    if (found.contains(Trait.LETTER_OF_CREDIT)) {
      found.remove(Trait.INSURED);
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("floating rate note")) {
      return Set.of();
    }
    return Set.copyOf(found);
  }

  /** The marks that the filing defines. */
  public Set<String> marks() {
    return new LinkedHashSet<>(traits.keySet());
  }

  /** What marks mean; nothing where none is defined or is the name of a rule. */
  public Set<Trait> traits(List<String> marks) {
    var all = EnumSet.noneOf(Trait.class);
    marks.forEach(mark -> all.addAll(traits.getOrDefault(mark, Set.of())));
    if (marks.contains(RULE)) {
      all.add(Trait.RESTRICTED);
    }
    return all;
  }

  /** The words that an abbreviation stands for, in this filing first. */
  String name(String code) {
    return Optional.ofNullable(meanings.get(code))
        .or(() -> Optional.ofNullable(INSURERS.get(code.toUpperCase(Locale.ROOT))))
        .orElse(code);
  }

  /** Whether the word is the short name of a bond insurer. */
  public static boolean insurer(String word) {
    return INSURERS.containsKey(word);
  }
}
