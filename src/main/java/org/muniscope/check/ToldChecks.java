package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Footnote;
import org.muniscope.model.Holding;
import org.muniscope.model.Percent;
import org.muniscope.model.Source;
import org.muniscope.model.Trait;

/** Values and shares of a kind of holdings that footnotes and sentences tell. */
final class ToldChecks {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?i)(?:(?:total|aggregate|market) value of (?:these|this|such) securit(?:ies|y)|these"
              + " securities were valued at|(?:its|their) (?:total )?value was).{0,50}?"
              + "\\$([\\d,]+)(?![\\d,.]*%)");
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
  private final List<Check> checks = new ArrayList<>();

  ToldChecks(Fund fund) {
    this.fund = fund;
  }

  private static Pattern kind(String words) {
    return Pattern.compile("(?i)" + words);
  }

  List<Check> checks() {
    checks.clear();
    fund.filing().footnotes().forEach(this::footnote);
    fund.filing().passages().forEach(each -> sentence(each.text(), each.source()));
    restrictedUntold();
    return List.copyOf(checks);
  }

  private void footnote(Footnote note) {
    var text = note.text();
    var marked = holdings(each -> each.marks().contains(note.mark()));
    var value = VALUE.matcher(text);
    var name = name(note);
    if (value.find()) {
      value(name, value.group(1), marked, note.source());
    }
    var share = SHARE.matcher(text);
    if (share.find() && text.matches("(?is).*\\bvalue\\b.*") && !text.contains("investments")) {
      share(name + " of net assets", share.group(1), marked, note.source());
    }
  }

  private String name(Footnote note) {
    return fund.holdings().stream().anyMatch(each -> each.is(Trait.RESTRICTED))
            && fund.holdings().stream()
                .allMatch(each -> each.is(Trait.RESTRICTED) == each.marks().contains(note.mark()))
        ? "Restricted securities"
        : "Holdings with the mark (" + note.mark() + ")";
  }

  private void sentence(String text, Source source) {
    var match = SENTENCE.matcher(text);
    if (!match.find()) {
      return;
    }
    for (var kind : KINDS.entrySet()) {
      if (kind.getValue().matcher(match.group(1)).find()) {
        var holdings = holdings(each -> each.is(kind.getKey()));
        var name = "Securities " + match.group(1);
        if (holdings.isEmpty()) {
          checks.add(
              Check.notPrinted(
                  "Value of securities " + match.group(1),
                  Check.Unit.DOLLARS,
                  "The schedule does not tell which holdings these are."));
          return;
        }
        value(name, match.group(2), holdings, source);
        Optional.ofNullable(match.group(3))
            .ifPresent(printed -> share(name + ", of net assets", printed, holdings, source));
        return;
      }
    }
  }

  private List<Holding> holdings(Predicate<Holding> which) {
    return fund.holdings().stream().filter(which).toList();
  }

  private void value(String name, String digits, List<Holding> holdings, Source source) {
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
    var others = new ArrayList<>(fund.holdings());
    others.removeAll(holdings);
    var missing = printed.longValueExact() - sum.amount();
    checks.add(
        Suspects.worth(missing > 0 ? others : holdings, Math.abs(missing))
            .filter(_ -> missing != 0)
            .map(found ->
                SoftCheck.soft(check, "The difference is exactly " + Suspects.words(found) + "."))
            .orElseGet(() -> SoftCheck.soft(check)));
  }

  private void share(String subject, String digits, List<Holding> holdings, Source source) {
    var net = fund.net();
    if (net.isEmpty()) {
      return;
    }
    var printed = Percent.of(digits);
    var check = Percents.check(subject, printed, Fund.sum(holdings), net.get(), source);
    var alike =
        holdings.isEmpty()
            ? holdings(
                each -> share(each.value(), net.get(), printed).compareTo(printed.value()) == 0)
            : List.<Holding>of();
    checks.add(
        alike.isEmpty()
            ? SoftCheck.soft(check)
            : SoftCheck.soft(
                check,
                "No holding carries the mark, which may be lost at "
                    + Suspects.words(alike)
                    + "."));
  }

  private static BigDecimal share(Dollars part, Dollars whole, Percent printed) {
    return Percents.share(part, whole, printed.value().scale());
  }

  private void restrictedUntold() {
    var restricted = fund.holdings().stream().anyMatch(each -> each.is(Trait.RESTRICTED));
    if (restricted
        && fund.net().isPresent()
        && checks.stream().noneMatch(each -> each.subject().contains("of net assets"))) {
      checks.add(
          Check.notPrinted(
              "Restricted securities of net assets",
              Check.Unit.PERCENT,
              "No footnote prints their share."));
    }
  }
}
