package org.muniscope.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.muniscope.extract.schedule.Schedules;
import org.muniscope.extract.statement.PassageReader;
import org.muniscope.extract.statement.StatementReader;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.PageText;
import org.muniscope.extract.text.RunningLines;
import org.muniscope.model.Extraction;
import org.muniscope.model.Filing;
import org.muniscope.model.FilingHeader;
import org.muniscope.model.Schedule;

/** Reads a filing out of the text of its pages. */
public final class FilingReader {
  private FilingReader() {}

  /** Understands a whole filing; the pages come in order. */
  public static Extraction<Filing> read(List<PageText> inOrder) {
    var text = PageText.alike(inOrder);
    var pages = text.stream().map(page -> Furniture.unprinted(page.lines())).toList();
    var byNumber = new HashMap<Integer, List<Line>>();
    for (var at = 0; at < pages.size(); at++) {
      byNumber.put(text.get(at).number(), pages.get(at));
    }
    var lines = RunningLines.strip(pages);
    var header = CompletableFuture.supplyAsync(() -> HeaderReader.read(pages));
    var registrant = header.thenApply(read -> read.registrant().orElse(""));
    var read = Schedules.read(lines, byNumber, registrant::join);
    var schedules = read.schedules();
    var passages = CompletableFuture.supplyAsync(() -> PassageReader.read(read.outside()));
    var findings = new ArrayList<>(read.findings());
    findings.addAll(ContentsReader.missing(pages, !schedules.isEmpty()));
    findings.addAll(PicturePages.of(text, schedules));
    var filing =
        new Filing(
            dated(header.join(), schedules),
            pages.size(),
            schedules,
            read.abbreviations(),
            read.footnotes(),
            StatementReader.read(read.outside()),
            passages.join());
    return new Extraction<>(filing, findings);
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
