package org.muniscope.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muniscope.extract.schedule.Candidates;
import org.muniscope.extract.schedule.Covers;
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
    var read = candidates.read((after, before) -> report(header, byNumber, after, before));
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
   * What the last covers between two schedules tell, or else the name of who files, to whom the
   * first schedule belongs.
   */
  private static Covers.Report report(
      CompletableFuture<FilingHeader> header,
      Map<Integer, List<Line>> pages,
      int after,
      int before) {
    var covers =
        IntStream.range(after + 1, after == 0 ? 0 : before)
            .filter(page -> Cover.opens(pages.getOrDefault(page, List.of())))
            .mapToObj(page -> HeaderReader.read(pages(pages, page, before)))
            .toList()
            .reversed();
    return new Covers.Report(
        told(covers, FilingHeader::registrant).or(() -> header.join().registrant()).orElse(""),
        told(covers, FilingHeader::reportDate));
  }

  private static <T> Optional<T> told(
      List<FilingHeader> covers, Function<FilingHeader, Optional<T>> fact) {
    return covers.stream().flatMap(cover -> fact.apply(cover).stream()).findFirst();
  }

  private static List<List<Line>> pages(Map<Integer, List<Line>> pages, int from, int before) {
    return IntStream.range(from, before)
        .mapToObj(page -> pages.getOrDefault(page, List.of()))
        .toList();
  }

  private static FilingHeader dated(FilingHeader header, List<Schedule> schedules) {
    var dates = schedules.stream().map(Schedule::asOf).toList();
    var date =
        Stream.concat(
                Stream.concat(dates.stream().limit(1), Stream.of(header.reportDate())),
                dates.stream())
            .flatMap(Optional::stream)
            .findFirst();
    var name =
        header
            .registrant()
            .or(() ->
                schedules.stream().map(Schedule::fund).filter(fund -> !fund.isBlank()).findFirst());
    return header.with(name, date);
  }
}
