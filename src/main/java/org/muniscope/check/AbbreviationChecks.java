package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Check;
import org.muniscope.model.Holding;

/** The list of abbreviations: holdings use those of it, and the insurers' are all in it. */
final class AbbreviationChecks {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}");

  private final Fund fund;

  AbbreviationChecks(Fund fund) {
    this.fund = fund;
  }

  List<Check> checks() {
    var list = fund.filing().abbreviations();
    if (list.isEmpty()) {
      return List.of();
    }
    return List.of(used(list), insurers(list));
  }

  /** A short form that no holding uses may be meant for the text, so this does not accuse. */
  private Check used(List<Abbreviation> list) {
    var texts = fund.holdings().stream().map(AbbreviationChecks::text).toList();
    var unused = new ArrayList<String>();
    for (var each : list) {
      var code =
          Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(each.code()) + "(?![\\p{L}\\d])");
      if (texts.stream()
          .noneMatch(text -> text.contains(each.code()) && code.matcher(text).find())) {
        unused.add(each.code());
      }
    }
    var source = list.getFirst().source();
    var subject = "Listed abbreviations that holdings use";
    if (!unused.isEmpty()) {
      return Check.notPrinted(
          subject,
          Check.Unit.COUNT,
          "Listed, but used by no holding: " + String.join(", ", unused) + ".");
    }
    return SoftCheck.count(subject, list.size(), list.size(), source);
  }

  private static String text(Holding holding) {
    var support =
        holding.security().support().stream()
            .map(each -> each.kind().tag() + " " + each.printed())
            .toList();
    return holding.security().description() + " " + String.join(" ", support);
  }

  /** Short forms of insurers and banks without a line in the list. */
  private Check insurers(List<Abbreviation> list) {
    var codes = new TreeSet<String>();
    fund.holdings()
        .forEach(holding ->
            holding.security().support().stream()
                .map(each -> each.printed())
                .filter(printed -> CODE.matcher(printed).matches())
                .forEach(codes::add));
    var missing = new TreeSet<>(codes);
    list.forEach(each -> missing.remove(each.code()));
    var subject = "Short forms of insurers that the abbreviations define";
    if (codes.isEmpty() || missing.size() == codes.size()) {
      return Check.notPrinted(
          subject, Check.Unit.COUNT, "The list of abbreviations names no insurer of a holding.");
    }
    if (!missing.isEmpty()) {
      return Check.notPrinted(
          subject,
          Check.Unit.COUNT,
          "The list of abbreviations does not name " + String.join(", ", missing) + ".");
    }
    var number = BigDecimal.valueOf(codes.size());
    return SoftCheck.of(
        subject, Check.Unit.COUNT, number, number, BigDecimal.ZERO, list.getFirst().source());
  }
}
