package org.muniscope.extract.bond;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Anchored;
import org.muniscope.extract.form.Dates;

/** Why the rate or the maturity that a text seems to tell may be another. */
public enum Doubt {
  RATES("Two rates stand here; which of them this bond pays is not clear."),
  DATES("Two dates stand here; which of them is the maturity is not clear."),
  NO_DATE("What stands here like a date is none; it may be the maturity.");

  /** What stands between two dates of one kind. */
  private static final Pattern RIVAL =
      Pattern.compile(
          "\\s*(?:,|;|&|and|or)\\s*(?:and |or )?(?:"
              + Dates.DATE
              + "|(?:19|20)\\d\\d(?![\\d/-]| \\p{L}))");

  /** {@code 13/1/2030}, {@code 7/l/2030}, {@code 7/1/203}. */
  private static final Anchored LIKE_DATE =
      new Anchored(
          Pattern.compile(
              "(?<![\\w/.])(?=[lIOS]?\\d)[\\dlIOS]{1,3}/[\\dlIOS]{1,3}/[\\dlIOS]{2,5}(?![\\w/])"),
          Doubt::beforeStroke);

  private final String words;

  Doubt(String words) {
    this.words = words;
  }

  /** Says it to a person. */
  public String words() {
    return words;
  }

  /** Whether it is about the maturity; otherwise about the rate. */
  public boolean ofMaturity() {
    return this != RATES;
  }

  /**
   * What makes the terms of a bond doubtful.
   *
   * @param printed the text
   * @param plain the same without dates of other kinds
   * @param maturity what of it is taken for the maturity
   */
  static Optional<Doubt> of(
      String printed, String plain, Rates rates, Optional<MaturityText> maturity) {
    var from = MaturityText.start(maturity, plain);
    var to = maturity.map(MaturityText::end).orElse(plain.length());
    if (rates.rival(from) || rates.another(from, to)) {
      return Optional.of(RATES);
    }
    if (RIVAL.matcher(plain).region(to, plain.length()).lookingAt()) {
      return Optional.of(DATES);
    }
    return printed.indexOf('/') >= 0 && likeDate(printed) ? Optional.of(NO_DATE) : Optional.empty();
  }

  /** Whether one to three signs stand from here to the next stroke. */
  private static boolean beforeStroke(String text, int at) {
    for (var next = at + 1; next < Math.min(at + 4, text.length()); next++) {
      if (text.charAt(next) == '/') {
        return true;
      }
    }
    return false;
  }

  private static boolean likeDate(String text) {
    return LIKE_DATE.in(text).stream().anyMatch(match -> Dates.read(match.group()).isEmpty());
  }
}
