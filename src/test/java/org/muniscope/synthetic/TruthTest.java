package org.muniscope.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muniscope.synthetic.Dimension.PageShape;
import org.muniscope.synthetic.Dimension.Strokes;
import org.muniscope.synthetic.Dimension.Subtotals;

/** What the truth of a synthetic filing says is printed where it says so. */
class TruthTest {
  static IntStream numbers() {
    return IntStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void everyValueIsPrintedOnThePageThatTheTruthNames(int number, @TempDir Path folder)
      throws IOException {
    var chosen = WriteFilings.random(1, number);
    // The stripper of this test cannot read lines that run upwards, unless the page is turned.
    var layout = chosen.layout().with(Strokes.LINES);
    layout = layout.has(PageShape.SIDEWAYS) ? layout.with(PageShape.ROTATED) : layout;
    var file = folder.resolve("filing.pdf");
    var truth = SyntheticFiling.write(chosen.portfolio(), layout, file);
    var figures = new Figures(layout);
    assertEquals(chosen.portfolio().size(), truth.rows().size());
    try (var document = Loader.loadPDF(file.toFile())) {
      for (var row : truth.readable()) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(row.page());
        stripper.setEndPage(row.page());
        var text = stripper.getText(document);
        assertTrue(text.contains(figures.value(row.value())), row + "\n" + layout);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void subtotalsOfAllGroupsAddUpToTheValuesOfAllRows(int number, @TempDir Path folder)
      throws IOException {
    var chosen = WriteFilings.random(2, number);
    var layout = chosen.layout().with(Subtotals.NAMED_ALWAYS);
    var truth = SyntheticFiling.write(chosen.portfolio(), layout, folder.resolve("filing.pdf"));
    var subtotals = truth.groups().stream().flatMap(group -> group.subtotal().stream());
    assertEquals(
        truth.readable().stream().mapToLong(ReadRow::value).sum(),
        subtotals.mapToLong(Long::longValue).sum());
  }
}
