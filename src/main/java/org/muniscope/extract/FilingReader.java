package org.muniscope.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.muniscope.extract.schedule.Candidates;
import org.muniscope.extract.statement.PassageReader;
import org.muniscope.extract.statement.StatementReader;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.RunningLines;
import org.muniscope.extract.text.Spreads;
import org.muniscope.model.Extraction;
import org.muniscope.model.Filing;
import org.muniscope.model.FilingHeader;
import org.muniscope.model.Passage;
import org.muniscope.model.Schedule;
import org.muniscope.model.Statement;

/** Reads a filing out of the text of its pages. */
public final class FilingReader {
  private FilingReader() {}

  /** What the lines outside the schedules say: read beside the schedules, as if all held bonds. */
  private record Rest(List<Statement> statements, List<Passage> passages) {
    static Rest read(List<Line> lines) {
      var passages = CompletableFuture.supplyAsync(() -> PassageReader.read(lines));
      return new Rest(StatementReader.read(lines), passages.join());
    }
  }

  /** Understands a whole filing; the pages come in order. */
  public static Extraction<Filing> read(List<PageText> inOrder) {
    var text = PageText.alike(Spreads.parted(inOrder));
    var pages = text.stream().map(page -> Furniture.unprinted(page.lines())).toList();
    var byNumber = new HashMap<Integer, List<Line>>();
    for (var at = 0; at < pages.size(); at++) {
      byNumber.put(text.get(at).number(), pages.get(at));
    }
    var header = CompletableFuture.supplyAsync(() -> HeaderReader.read(pages));
    var lacking = CompletableFuture.supplyAsync(() -> ContentsReader.missing(pages));
    var lines = RunningLines.strip(pages);
    var candidates = Candidates.find(lines, byNumber);
    var early = CompletableFuture.supplyAsync(() -> Rest.read(candidates.outside()));
    var read = candidates.read((after, before) -> fund(header, byNumber, after, before));
    var schedules = read.schedules();
    var findings = new ArrayList<>(read.findings());
    findings.addAll(lacking.join());
    findings.addAll(PicturePages.of(text, schedules));
    findings.addAll(UnknownSigns.of(text, schedules));
    findings.addAll(StampedWords.of(text, schedules));
    var rest = read.outside().map(Rest::read).orElseGet(early::join);
    var filing =
        new Filing(
            dated(header.join(), schedules),
            inOrder.size(),
            schedules,
            read.abbreviations(),
            read.footnotes(),
            rest.statements(),
            rest.passages());
    return new Extraction<>(filing, findings);
  }

  /**
   * The name on the last cover between two schedules, or else that of who files, to whom the first
   * schedule belongs.
   */
  private static String fund(
      CompletableFuture<FilingHeader> header,
      Map<Integer, List<Line>> pages,
      int after,
      int before) {
    var first = after == 0;
    return IntStream.range(after + 1, before)
        .filter(_ -> !first)
        .mapToObj(page -> pages.getOrDefault(page, List.of()))
        .filter(Cover::opens)
        .flatMap(page -> Cover.name(page).stream())
        .map(Cover.Name::words)
        .reduce((_, later) -> later)
        .or(() -> header.join().registrant())
        .orElse("");
  }

  private static FilingHeader dated(FilingHeader header, List<Schedule> schedules) {
    var date =
        schedules.stream()
            .map(Schedule::asOf)
            .flatMap(Optional::stream)
            .findFirst()
            .or(header::reportDate);
    var name =
        header
            .registrant()
            .or(() ->
                schedules.stream().map(Schedule::fund).filter(fund -> !fund.isBlank()).findFirst());
    return header.with(name, date);
  }
}
