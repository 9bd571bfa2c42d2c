package org.muniscope.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Footnote;
import org.muniscope.model.Holding;
import org.muniscope.model.Passage;
import org.muniscope.model.Percent;
import org.muniscope.model.Source;
import org.muniscope.model.Trait;

/** Values and shares of a kind of holdings that footnotes and sentences tell. */
final class ToldChecks {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?i)(?:(?:total|aggregate|market) value of (?:these|this|such) securit(?:ies|y)|these"
              + " securities were valued at|(?:its|their) (?:total )?value was).{0,50}?"
              + "\\$([\\d,]*\\d)(?![\\d,.]*%)");
  private static final Pattern SHARE =
      Pattern.compile("(\\d{1,2}\\.\\d{1,2})% of (?:the )?.{0,30}[Nn]et [Aa]ssets");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)^(?:securities|bonds|holdings|investments) (.{5,90}?) had an? (?:aggregate|total)"
              + " value of \\$([\\d,]+\\d)(?:,? (?:or|which represent(?:s|ed)|representing)"
              + " (\\d{1,2}\\.\\d{1,2})% of (?:the )?.{0,30}net assets)?");
  private static final Map<Trait, Pattern> KINDS =
      Map.of(
          Trait.ALTERNATIVE_MINIMUM_TAX, kind("alternative minimum tax"),
          Trait.RESTRICTED, kind("144a|securities act|resale"),
          Trait.DEALER_TRUST, kind("dealer trust|tender option"),
          Trait.PRE_REFUNDED, kind("refunded"));

  private final Fund fund;

  ToldChecks(Fund fund) {
    this.fund = fund;
  }

  private static Pattern kind(String words) {
    return Pattern.compile("(?i)" + words);
  }

  List<Check> checks() {
    var told =
        Stream.concat(
                fund.filing().footnotes().stream().flatMap(this::footnote),
                fund.filing().passages().stream().flatMap(this::sentence))
            .toList();
    return Stream.concat(told.stream(), restrictedUntold(told).stream()).toList();
  }

  private Stream<Check> footnote(Footnote note) {
    var text = note.text();
    var marked = holdings(each -> each.marks().contains(note.mark()));
    var name = name(note);
    var value = Optional.of(VALUE.matcher(text)).filter(Matcher::find);
    var share =
        Optional.of(SHARE.matcher(text))
            .filter(match ->
                match.find()
                    && text.matches("(?is).*\\bvalue\\b.*")
                    && !text.contains("investments"));
    return Stream.of(
            value.map(match -> value(name, match.group(1), marked, note.source())),
            share.flatMap(
                match -> share(name + " of net assets", match.group(1), marked, note.source())))
        .flatMap(Optional::stream);
  }

  private String name(Footnote note) {
    return fund.holdings().stream().anyMatch(each -> each.is(Trait.RESTRICTED))
            && fund.holdings().stream()
                .allMatch(each -> each.is(Trait.RESTRICTED) == each.marks().contains(note.mark()))
        ? "Restricted securities"
        : "Holdings with the mark (" + note.mark() + ")";
  }

  private Stream<Check> sentence(Passage passage) {
    var match = SENTENCE.matcher(passage.text());
    if (!match.find()) {
      return Stream.empty();
    }
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(match.group(1)).find())
        .limit(1)
        .flatMap(kind -> sentence(match, kind.getKey(), passage.source()));
  }

  private Stream<Check> sentence(Matcher match, Trait kind, Source source) {
    var holdings = holdings(each -> each.is(kind));
    if (holdings.isEmpty()) {
      return Stream.of(
          Check.notPrinted(
              "Value of securities " + match.group(1),
              Check.Unit.DOLLARS,
              "The schedule does not tell which holdings these are."));
    }
    var name = "Securities " + match.group(1);
    return Stream.concat(
        Stream.of(value(name, match.group(2), holdings, source)),
        Optional.ofNullable(match.group(3)).stream()
            .flatMap(
                printed -> share(name + ", of net assets", printed, holdings, source).stream()));
  }

  private List<Holding> holdings(Predicate<Holding> which) {
    return fund.holdings().stream().filter(which).toList();
  }

  private Check value(String name, String digits, List<Holding> holdings, Source source) {
    var printed = Printed.number(digits);
    var sum = Fund.sum(holdings);
    var check =
        Check.of(
            "Value of " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
            Check.Unit.DOLLARS,
            printed,
            BigDecimal.valueOf(sum.amount()),
            BigDecimal.ZERO,
            source);
    var missing = printed.subtract(BigDecimal.valueOf(sum.amount()));
    return missing.signum() == 0 ? check : SoftCheck.soft(check, explained(holdings, missing));
  }

  /** Which holding or two too many or too few make the difference exactly. */
  private String explained(List<Holding> holdings, BigDecimal missing) {
    var told = Set.copyOf(holdings);
    var among = missing.signum() > 0 ? holdings(each -> !told.contains(each)) : holdings;
    return Suspects.worth(among, missing.abs())
        .map(found -> "The difference is exactly " + Suspects.words(found) + ".")
        .orElse(SoftCheck.BASIS);
  }

  private Optional<Check> share(
      String subject, String digits, List<Holding> holdings, Source source) {
    return fund.net().map(net -> share(subject, Percent.of(digits), holdings, net, source));
  }

  private Check share(
      String subject, Percent printed, List<Holding> holdings, Dollars net, Source source) {
    var check = Percents.check(subject, printed, Fund.sum(holdings), net, source);
    var alike =
        holdings.isEmpty()
            ? holdings(each -> share(each.value(), net, printed).compareTo(printed.value()) == 0)
            : List.<Holding>of();
    return alike.isEmpty()
        ? SoftCheck.soft(check)
        : SoftCheck.soft(
            check,
            "No holding carries the mark, which may be lost at " + Suspects.words(alike) + ".");
  }

  private static BigDecimal share(Dollars part, Dollars whole, Percent printed) {
    return Percents.share(part, whole, printed.value().scale());
  }

  private Optional<Check> restrictedUntold(List<Check> told) {
    var restricted = fund.holdings().stream().anyMatch(each -> each.is(Trait.RESTRICTED));
    return restricted
            && fund.net().isPresent()
            && told.stream().noneMatch(each -> each.subject().contains("of net assets"))
        ? Optional.of(
            Check.notPrinted(
                "Restricted securities of net assets",
                Check.Unit.PERCENT,
                "No footnote prints their share."))
        : Optional.empty();
  }
}
