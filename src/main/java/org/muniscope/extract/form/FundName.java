package org.muniscope.extract.form;

import java.util.regex.Pattern;

/**
 * Tells by its words whether a text is the name of a fund. Each place that prints one allows other
 * words: a cover, the title of a schedule, the edge of a page.
 */
public final class FundName {
  /** With what nearly all of them end. */
  private static final String KIND =
      "fund|trust|securities|portfolio|income|inc\\.?|shares|etf|municipals?|opportunities";

  /** {@code Harbor Lane Income Trust II}, {@code Eastvale Municipal Fund, Inc.}. */
  private static final Pattern COVER =
      Pattern.compile("(?i)^[^.;:%$]{4,70}\\b(?:" + KIND + ")(?: [IVX]+| \\d)?(?:, inc\\.?)?$");

  /** {@code Bond Trust of the Coast}: it ends with another word. */
  private static final Pattern COVER_WITHIN =
      Pattern.compile(
          "(?i)[^.;:%$\\d]{0,50}\\b(?:fund|trust|series|portfolio|municipal|bond|tax.(?:exempt|free))\\b"
              + "(?:[^.;:%$\\d]{0,40}[^.,;:%$\\d])?");

  /** {@code Portfolio}, {@code Trust, Inc.}: the last word of a name that takes two lines. */
  private static final Pattern LAST_WORD =
      Pattern.compile("(?i)(?:funds?|trust|portfolio|series|inc\\.|company)(?:, inc\\.)?");

  /** {@code Eastvale New York Series of 2012}. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?!.*\\b(?:follows?|please|shares value|to obtain)\\b).{5,90}\\b(?:"
              + KIND
              + "|bond|series|company)\\b.{0,20}");

  /** {@code Investments in securities}, {@code 100% of net assets}: what else stands there. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i).*(?:percentages?|amounts? in|in thousands|\\b000|see (?:accompanying )?notes"
              + "|edgar filing|investments? in securities|\\b(?:bonds|notes|obligations)\\W*$"
              + "|\\d{1,2}/\\d{1,2}/\\d{2,4}|^\\d+$|annual report|https?:|file:|\\d ?%).*");

  private static final int SHORTEST_TITLE = 6;

  /** {@code Harbor Lane High Yield Funds 2012}; a sentence on a fund has a verb. */
  private static final Pattern EDGE =
      Pattern.compile(
          "(?!.*\\b(?:the|which|has|is|was|by)\\b)\\p{Lu}[^,()]{3,90}\\b(?i:funds?|trust|portfolio|etf)\\b[^,]{0,12}");

  /** A name is set as a title is: small letters begin only short words. */
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{4,}|^\\p{Ll}{1,3}\\b|['’]s\\b");

  private FundName() {}

  /** Whether a line of a cover is one with the kind of fund at its end. */
  public static boolean onCover(String line) {
    return COVER.matcher(line).matches() && capitalized(line);
  }

  /** Whether a line of a cover is one with the kind of fund anywhere. */
  public static boolean onCoverWithin(String line) {
    return COVER_WITHIN.matcher(line).matches() && capitalized(line);
  }

  /** Whether a line is but the last word of the name above it. */
  public static boolean lastWord(String line) {
    return LAST_WORD.matcher(line).matches();
  }

  /**
   * Whether words above a schedule are one.
   *
   * @param words of the line without dates and titles
   * @param line the whole line
   */
  public static boolean inTitle(String words, String line) {
    return TITLE.matcher(words).matches()
        && words.length() >= SHORTEST_TITLE
        && !NO_TITLE.matcher(line).matches()
        && Character.isLetter(words.charAt(0))
        && capitalized(words);
  }

  /** Whether words at the edge of a page are one. */
  public static boolean atEdge(String words) {
    return EDGE.matcher(words).matches();
  }

  /** Whether a line at the edge of a page begins with one. */
  public static boolean beginsAtEdge(String line) {
    return EDGE.matcher(line).lookingAt();
  }

  private static boolean capitalized(String words) {
    return !words.isBlank() && !SMALL_WORD.matcher(words).find();
  }
}
