package org.muniscope.extract.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.text.Line;

/**
 * The lines above a schedule: whose it is and of which date.
 *
 * @param fund name as printed
 * @param date of the schedule
 */
record ScheduleTitle(String fund, Optional<LocalDate> date) {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:consolidated )?"
              + Titles.SCHEDULE
              + "|^ *(?:consolidated )?investment portfolio(?= *(?:$|[(–—|,-]|as"
              + " of|at ))");
  private static final Pattern DATE = Pattern.compile(Dates.DATE);
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)\\(?\\bunaudited\\)?|"
              + Continued.WORD
              + "|\\(\\)|(?:as"
              + " of|at)\\s*$|^[\\s–—|,-]+|[\\s–—|,(-]+$");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?!.*\\b(?:follows?|please|shares value|to"
              + " obtain)\\b).{5,90}\\b(?:fund|trust|portfolio|securities|income|inc\\.?|shares|etf|municipals?|bond|opportunities|series|company)\\b.{0,20}");

  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?i).*(?:percentages?|amounts? in|in thousands|\\b000|see (?:accompanying )?notes|edgar"
              + " filing|investments? in"
              + " securities|\\b(?:bonds|notes|obligations)\\W*$|\\d{1,2}/\\d{1,2}/\\d{2,4}|^\\d+$|annual"
              + " report|https?:|file:|\\d ?%).*");

  /** A mark that leads to a note, or a bullet between a name and what is beside it. */
  private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}.)]+$");

  private static final Pattern WORDS = Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]*\\p{Ll} ){2,}");

  /** What the lines above a schedule tell, or else the cover of its report. */
  static ScheduleTitle of(List<Line> lines, Covers.Report report) {
    var title = of(lines, report.fund());
    return new ScheduleTitle(title.fund(), title.date().or(report::date));
  }

  private static ScheduleTitle of(List<Line> lines, String registrant) {
    Optional<LocalDate> date = Optional.empty();
    var fund = "";
    for (var at = lines.size() - 1; at >= 0; at--) {
      var text = lines.get(at).text();
      date = date.or(() -> Dates.all(text).stream().findFirst());
      var rest = TITLE.matcher(DATE.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
      var bare = NOISE.matcher(NOISE.matcher(rest).replaceAll("")).replaceAll("").strip();
      var name = MARK.matcher(bare).replaceFirst("").replace("®", "");
      if (!registrant.isBlank() && text.contains(registrant)) {
        fund = names(name, text) && longer(name, registrant) ? name : registrant;
        break;
      }
      if (names(name, text)) {
        fund = endsAlike(registrant, name) ? registrant : name;
        break;
      }
    }
    for (var line : lines) {
      date = date.or(() -> Dates.all(line.text()).stream().findFirst());
    }
    return new ScheduleTitle(fund.isBlank() ? registrant : fund, date);
  }

  /**
   * Whether a name ends with the registrant's, of which the cover showed the last line only, after
   * two words or more; a ticker or {@code AS OF} are none.
   */
  private static boolean longer(String name, String registrant) {
    return name.endsWith(registrant)
        && WORDS.matcher(name.substring(0, name.length() - registrant.length())).matches();
  }

  /** Whether a title repeats the end of the registrant's name, in capitals or not. */
  private static boolean endsAlike(String registrant, String name) {
    var from = registrant.length() - name.length();
    return from > 0
        && registrant.charAt(from - 1) == ' '
        && registrant.regionMatches(true, from, name, 0, name.length());
  }

  /** Whether what is left of a line without dates and titles is a fund's name. */
  private static boolean names(String name, String line) {
    return NAME.matcher(name).matches()
        && name.length() > 5
        && !NOT_A_NAME.matcher(line).matches()
        && Character.isLetter(name.charAt(0))
        && Titles.capitalized(name);
  }
}
