package org.muniscope.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Parts sheets that show two pages side by side, as a report saved in spreads or printed two-up has
 * them. A single page in columns is told apart by what pages carry at their edges: running lines on
 * both halves, or numbers that go on from one half to the other and from sheet to sheet.
 */
public final class Spreads {
  private static final int PAGES = 2;

  /** One in so many sheets has running lines on both halves: covers and letters have none. */
  private static final int TELLING = 8;

  private Spreads() {}

  /** The pages in order; the same where no sheet shows two. */
  public static List<PageText> parted(List<PageText> sheets) {
    var wide = sheets.stream().map(PageText::page).filter(Spread::wide).count();
    if (wide < PAGES) {
      return sheets;
    }
    var spreads = sheets.stream().map(sheet -> Spread.of(sheet.page())).toList();
    return tell(spreads, wide) ? part(sheets, spreads) : sheets;
  }

  private static boolean tell(List<Optional<Spread>> spreads, long wide) {
    var all = spreads.stream().flatMap(Optional::stream).toList();
    var repeating = all.stream().filter(Spread::repeats).count();
    var told = Math.max(repeating, steady(all));
    return told > 0 && TELLING * told >= all.size() && 4L * all.size() >= 3 * wide;
  }

  /** How many sheets are numbered as if each were two pages. */
  private static long steady(List<Spread> spreads) {
    return spreads.stream()
        .filter(spread -> spread.number().isPresent())
        .map(spread -> spread.number().getAsInt() - PAGES * spread.left().sheet())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .values()
        .stream()
        .max(Long::compare)
        .orElse(0L);
  }

  private static List<PageText> part(List<PageText> sheets, List<Optional<Spread>> spreads) {
    var pages = new ArrayList<PageText>();
    for (var at = 0; at < sheets.size(); at++) {
      var next = pages.size() + 1;
      if (spreads.get(at).isPresent()) {
        var spread = spreads.get(at).get();
        pages.add(PageText.of(spread.left().counted(next)));
        pages.add(PageText.of(spread.right().counted(next + 1)));
      } else {
        pages.add(PageText.of(sheets.get(at).page().counted(next)));
      }
    }
    return List.copyOf(pages);
  }
}
