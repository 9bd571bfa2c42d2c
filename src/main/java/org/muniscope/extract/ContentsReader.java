package org.muniscope.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Line;
import org.muniscope.model.Finding;

/** Reads the list of contents at the front of a report, and tells what the report lacks of it. */
final class ContentsReader {
  /** {@code 16 Financial Statements}, {@code T-1 Trustees and Officers}. */
  private static final Pattern PAGE_FIRST =
      Pattern.compile("([A-Z]-)?(\\d{1,3})\\s+(\\p{Lu}[^.;:%$]{3,70})");

  /** {@code Financial Statements ..... 16}. */
  private static final Pattern PAGE_LAST =
      Pattern.compile("(\\p{Lu}[^;:%$]{3,70}?)[\\s.·…_]+([A-Z]-)?(\\d{1,3})");

  /** {@code Table of Contents}. */
  private static final Pattern TITLE = Pattern.compile("(?i)(?:table of )?contents:?");

  /** {@code Trustees and Officers}: a list may join what the report has apart. */
  private static final Pattern PARTS = Pattern.compile(" and |, | & ");

  private static final int FIRST_PAGES = 6;

  /** Letters before the ending of a plural. */
  private static final int STEM = 3;

  /** So many lines in a row are a list even without a title. */
  private static final int LIST = 5;

  private static final int TITLED = 3;

  /** A heading is not longer than this beyond the words of the list. */
  private static final int BEYOND = 45;

  private static final int BESIDE = 12;
  private static final int LONGEST = 120;
  private static final int APART = 1_000;

  private ContentsReader() {}

  /**
   * An entry of the list.
   *
   * @param title of the section
   * @param page as printed; pages counted apart, such as {@code T-1}, come after all others
   */
  private record Section(String title, int page, Line line) {}

  /**
   * The sections that the list names and of which the report has no heading. The schedule is not
   * among them: it is found by its columns, under whatever heading, or told to be missing.
   */
  static List<Finding> missing(List<List<Line>> pages) {
    var list = list(pages);
    if (list.isEmpty()) {
      return List.of();
    }
    var own = Collections.newSetFromMap(new IdentityHashMap<Line, Boolean>());
    list.forEach(section -> own.add(section.line()));
    var headings =
        pages.stream()
            .flatMap(List::stream)
            .filter(line -> line.text().length() < LONGEST)
            .filter(line -> !own.contains(line))
            .map(line -> letters(line.text()))
            .toList();
    return list.stream()
        .filter(section -> !letters(section.title()).contains("ofinvestment"))
        .filter(section -> !holds(headings, section.title()))
        .map(ContentsReader::finding)
        .toList();
  }

  private static Finding finding(Section section) {
    return new Finding(
        Finding.Severity.NOTE,
        section.line().source(),
        section.line().text(),
        "The list of contents names “%s”, but the document has no such heading."
            .formatted(section.title()));
  }

  private static boolean holds(List<String> headings, String title) {
    return heads(headings, letters(title))
        || PARTS
            .splitAsStream(title)
            .map(ContentsReader::letters)
            .allMatch(part -> !part.equals(letters(title)) && heads(headings, part));
  }

  /** Whether a line begins with it, or has little besides it, such as the number of a note. */
  private static boolean heads(List<String> headings, String title) {
    var all = title.equals("financialstatement") ? "statementof" : title;
    return headings.stream()
        .anyMatch(line ->
            line.length() <= all.length() + BEYOND
                && (line.startsWith(all)
                    || (line.length() <= all.length() + BESIDE && line.contains(all))));
  }

  /** The first list on one of the first pages. */
  private static List<Section> list(List<List<Line>> pages) {
    for (var page : pages.subList(0, Math.min(FIRST_PAGES, pages.size()))) {
      var list = new ArrayList<Section>();
      var titled = false;
      for (var line : page) {
        var section = section(line).filter(next -> follows(list, next));
        if (section.isPresent()) {
          list.add(section.get());
        } else if (isList(list, titled)) {
          return list;
        } else if (!list.isEmpty() || TITLE.matcher(line.text().strip()).matches()) {
          list.clear();
          titled = TITLE.matcher(line.text().strip()).matches();
        }
      }
      if (isList(list, titled)) {
        return list;
      }
    }
    return List.of();
  }

  private static boolean isList(List<Section> list, boolean titled) {
    return list.size() >= (titled ? TITLED : LIST)
        && list.getFirst().page() < list.getLast().page();
  }

  private static boolean follows(List<Section> list, Section next) {
    return list.isEmpty() || next.page() >= list.getLast().page();
  }

  private static Optional<Section> section(Line line) {
    var text = line.text().strip();
    var first = PAGE_FIRST.matcher(text);
    if (first.matches()) {
      return Optional.of(
          section(first.group(3), Optional.ofNullable(first.group(1)), first.group(2), line));
    }
    var last = PAGE_LAST.matcher(text);
    return last.matches()
        ? Optional.of(
            section(last.group(1), Optional.ofNullable(last.group(2)), last.group(3), line))
        : Optional.empty();
  }

  private static Section section(String title, Optional<String> apart, String page, Line line) {
    return new Section(
        title.strip(), Integer.parseInt(page) + (apart.isPresent() ? APART : 0), line);
  }

  /** Letters and digits only, so that capitals, quotes, blanks and plurals do not count. */
  private static String letters(String text) {
    var kept = new StringBuilder(text.length());
    for (var at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) && !plural(text, at)) {
        kept.append(text.charAt(at));
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether it is the last "s" of a word that is longer, with or without an apostrophe. */
  private static boolean plural(String text, int at) {
    if ("sS".indexOf(text.charAt(at)) < 0
        || (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)))) {
      return false;
    }
    var end = at > 0 && "'’".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
    return end >= STEM && text.substring(end - STEM, end).chars().allMatch(Character::isLetter);
  }
}
