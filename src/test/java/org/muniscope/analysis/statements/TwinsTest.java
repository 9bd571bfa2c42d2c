package org.muniscope.analysis.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.model.Filing;

/** Where the sample, whose figures are those of a report of 2012, prints a figure again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TwinsTest {
  private final Filing sample;

  TwinsTest() throws Exception {
    sample =
        new ImportFiling()
            .read(Path.of("samples", "sample-filing.pdf"), Optional.empty(), ImportProgress.NONE)
            .filing();
  }

  @Test
  void netAssetsAreFoundInScheduleStatementsAndHighlights() {
    assertEquals(
        List.of("209,425,189", "$ 209,425,189", "$ 209,425,189", "$ 209,425"),
        printed("Statement of Assets and Liabilities", "Net assets applicable to common shares"));
  }

  @Test
  void whatOneStatementAddsAnotherTakesAway() {
    assertEquals(
        List.of("29,843,891", "(29,843,891)"),
        printed(
            "Statement of Operations",
            "Change in net unrealized appreciation of investment securities"));
  }

  @Test
  void shortFiguresAreTwinsOnlyWhereTheirLabelsBeginAlike() {
    assertEquals(
        List.of("$ 15.57"),
        printed("Statement of Assets and Liabilities", "Net asset value per common share"));
  }

  private List<String> printed(String title, String label) {
    var twins = Twins.of(sample);
    var at =
        IntStream.range(0, sample.statements().size())
            .filter(each -> sample.statements().get(each).title().equals(title))
            .findFirst()
            .orElseThrow();
    var rows = sample.statements().get(at).rows();
    var row =
        IntStream.range(0, rows.size())
            .filter(
                each -> rows.get(each).label().equals(label) && !rows.get(each).values().isEmpty())
            .findFirst()
            .orElseThrow();
    return twins.of(new Twins.Cell(at, row, 0)).stream().map(Twins.Figure::printed).toList();
  }
}
