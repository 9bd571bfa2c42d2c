package org.muniscope.extract.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniscope.extract.form.Continued;
import org.muniscope.extract.form.Dates;
import org.muniscope.extract.form.FundName;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.text.Line;

/**
 * The lines above a schedule: whose it is and of which date.
 *
 * @param fund name as printed
 * @param date of the schedule
 */
record ScheduleTitle(String fund, Optional<LocalDate> date) {
  /** {@code Consolidated Schedule of Investments}, {@code Investment Portfolio}. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:consolidated )?"
              + Titles.SCHEDULE
              + "|^ *(?:consolidated )?investment portfolio(?= *(?:$|[(–—|,-]|as of|at ))");

  private static final Pattern DATE = Pattern.compile(Dates.DATE);

  /** {@code (Unaudited)}, {@code (continued)}, {@code as of} before a date. */
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)\\(?\\bunaudited\\)?|"
              + Continued.WORD
              + "|\\(\\)|(?:as of|at)\\s*$|^[\\s–—|,-]+|[\\s–—|,(-]+$");

  /** A mark that leads to a note, or a bullet between a name and what is beside it. */
  private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}.)]+$");

  /** {@code Harbor Lane New York }. */
  private static final Pattern WORDS = Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]*\\p{Ll} ){2,}");

  /**
   * What the lines above a schedule tell, or else the cover of its report: from the head of the
   * table upwards, the lowest name and the nearest date.
   */
  static ScheduleTitle of(List<Line> lines, Covers.Report report) {
    var at = lines.size();
    var fund = Optional.<String>empty();
    while (at > 0 && fund.isEmpty()) {
      at--;
      fund = fund(lines.get(at).text(), report.fund());
    }
    var nearest =
        Stream.concat(lines.subList(at, lines.size()).reversed().stream(), lines.stream());
    var date = nearest.flatMap(line -> Dates.all(line.text()).stream()).findFirst();
    return new ScheduleTitle(fund.orElse(report.fund()), date.or(report::date));
  }

  /** The fund that a line names. */
  private static Optional<String> fund(String line, String registrant) {
    var name = name(line);
    var named = FundName.inTitle(name, line);
    if (!registrant.isBlank() && line.contains(registrant)) {
      return Optional.of(named && longer(name, registrant) ? name : registrant);
    }
    return named ? Optional.of(endsAlike(registrant, name) ? registrant : name) : Optional.empty();
  }

  /** What is left of a line without dates, titles and what else stands beside a name. */
  private static String name(String line) {
    var rest = TITLE.matcher(DATE.matcher(line).replaceAll(" ")).replaceAll(" ").strip();
    var bare = NOISE.matcher(NOISE.matcher(rest).replaceAll("")).replaceAll("").strip();
    return MARK.matcher(bare).replaceFirst("").replace("®", "");
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
}
