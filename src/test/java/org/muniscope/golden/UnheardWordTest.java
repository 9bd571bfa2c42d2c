package org.muniscope.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.HeadReader;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.Token;
import org.muniscope.model.Extraction;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Footnote;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Source;
import org.muniscope.pdf.PdfPage;
import org.muniscope.pdf.Word;

/**
 * No word inside a schedule is lost: one that no filing ever printed, put in place of another,
 * stands in a holding, a heading, a total or a footnote afterwards, or in a finding.
 */
final class UnheardWordTest {
  private static final Pattern WORD = Pattern.compile("[(\"“]?[A-Z]?[a-z]{3,}[),.:;’”\"]*");
  private static final Pattern SHARE = Pattern.compile("\\(\\d+\\.\\d+%");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

  /** Reading goes on below them. */
  private static final Pattern CONTINUED = Pattern.compile("(?i).*\\bcont(?:inued|['’]d|\\.).*");

  /** Of the lines of a filing so many are tried, spread evenly, so that the test stays short. */
  private static final int TRIED = 25;

  static Stream<Path> filings() throws Exception {
    return GoldenTest.filings();
  }

  @ParameterizedTest
  @MethodSource("filings")
  void everyWordOfAScheduleIsFoundAgainOrTold(Path filing) {
    var texts = ReadPages.of(filing).stream().map(PageText::of).toList();
    var lines = scheduled(texts);
    var lost = new ArrayList<String>();
    for (var at = 0; at < TRIED; at++) {
      var line = lines.get(at * lines.size() / TRIED);
      var words = words(line);
      var word = words.get(at % words.size()).word();
      if (!said(FilingReader.read(with(texts, line.page(), word))).contains("uagga")) {
        lost.add(line.source().page() + ": " + word.text() + " in " + line.text());
      }
    }
    assertEquals(List.of(), lost);
  }

  /** Its words up to a percent, behind which only stands of what that is a share. */
  private static List<Token> words(Line line) {
    return line.tokens().stream()
        .takeWhile(token -> !SHARE.matcher(token.text()).matches())
        .filter(token -> !token.raised() && WORD.matcher(token.text()).matches())
        .toList();
  }

  /** The lines from the first heading of each schedule to its last total that are no furniture. */
  private static List<Line> scheduled(List<PageText> texts) {
    var lines = PageText.alike(texts).stream().flatMap(page -> page.lines().stream()).toList();
    var inside = new ArrayList<Line>();
    for (var schedule : FilingReader.read(texts).value().schedules()) {
      var first = schedule.groups().getFirst().heading();
      var last =
          schedule.totals().stream()
              .filter(total -> total.kind() == PrintedTotal.Kind.TOTAL_INVESTMENTS)
              .map(PrintedTotal::source)
              .findFirst()
              .orElseThrow();
      inside.addAll(lines.subList(place(lines, first), place(lines, last)));
    }
    return inside.stream()
        .filter(line -> !words(line).isEmpty())
        .filter(Predicate.not(line -> furniture(lines, line)))
        .toList();
  }

  private static int place(List<Line> lines, Source source) {
    for (var at = 0; at < lines.size(); at++) {
      var line = lines.get(at).source();
      if (line.page() == source.page() && line.box().y() == source.box().y()) {
        return at;
      }
    }
    throw new IllegalStateException("no line at " + source);
  }

  private static boolean furniture(List<Line> lines, Line line) {
    return Furniture.always(line.text())
        || Titles.ofSchedule(line.text())
        || CONTINUED.matcher(line.text()).matches()
        || lines.stream().filter(other -> other.text().equals(line.text())).count() > 1
        || HeadReader.at(lines, lines.indexOf(line)).isPresent();
  }

  private static List<PageText> with(List<PageText> texts, PdfPage page, Word changed) {
    var words =
        page.words().stream().map(word -> word.equals(changed) ? unheard(word) : word).toList();
    var text = PageText.of(PdfPage.of(page.number(), page.width(), page.height(), words));
    return texts.stream().map(each -> each.number() == page.number() ? text : each).toList();
  }

  private static Word unheard(Word word) {
    var upper = LETTERS.matcher(word.text()).results().findFirst().orElseThrow().group();
    var instead = Character.isUpperCase(upper.charAt(0)) ? "Quagga" : "quagga";
    return word.withText(LETTERS.matcher(word.text()).replaceFirst(instead));
  }

  /** All words of a schedule that reach a person. */
  private static String said(Extraction<Filing> read) {
    var said = new ArrayList<String>();
    read.findings().stream().map(Finding::printed).forEach(said::add);
    read.value().footnotes().stream().map(Footnote::text).forEach(said::add);
    for (var schedule : read.value().schedules()) {
      schedule.totals().stream().map(PrintedTotal::label).forEach(said::add);
      for (var group : schedule.groups()) {
        said.addAll(said(group));
      }
    }
    return String.join("\n", said);
  }

  private static List<String> said(HoldingGroup group) {
    var said = new ArrayList<String>();
    said.add(group.name());
    said.add(group.section().orElse(""));
    said.add(group.subtotal().map(PrintedTotal::label).orElse(""));
    for (var holding : group.holdings()) {
      said.add(holding.security().description());
      said.add(holding.security().options().call().orElse(""));
    }
    return said;
  }
}
