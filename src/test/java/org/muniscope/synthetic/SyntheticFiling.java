package org.muniscope.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.muniscope.synthetic.Dimension.Units;
import org.muniscope.synthetic.Entry.Cell;
import org.muniscope.synthetic.Line.Piece;

/** Writes the report of an invented fund as a PDF: a cover, the schedule, notes and a statement. */
public final class SyntheticFiling {
  private static final int SCHEDULE_PAGE = 2;
  private static final double LEADING = 1.3;

  private final Portfolio portfolio;
  private final Layout layout;
  private final PDDocument document;
  private final Composition composition;
  private final Faces faces = new Faces();

  private SyntheticFiling(Portfolio portfolio, Layout layout, PDDocument document) {
    this.portfolio = portfolio;
    this.layout = layout;
    this.document = document;
    this.composition = new Composition(portfolio, layout);
  }

  /** Writes the file, which is replaced if it is there, and says what can be read in it. */
  public static Truth write(Portfolio portfolio, Layout layout, Path file) throws IOException {
    try (var document = new PDDocument();
        var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      document.setDocumentId(1L);
      var truth = new SyntheticFiling(portfolio, layout, document).compose();
      document.save(out);
      return truth;
    }
  }

  private Truth compose() {
    var sheet = Sheet.of(layout);
    var grid = new Grid(layout, faces, sheet.frameWidth(), composition);
    var galley = new Galley(layout, grid);
    var pages = new Pagination(layout, sheet, galley, columnHeads(grid), LEADING * grid.size());
    var unitAbove = layout.has(Units.THOUSANDS_IN_LINE_ABOVE);
    pages.place(galley.lines(composition.entries()), SCHEDULE_PAGE, unitAbove ? 54 : 42);
    var truth = onPages(composition.truth(), pages);
    var surroundings = new Surroundings(portfolio, layout, composition);
    var printer = new Printer(document, layout, sheet, faces);
    printer.page(1, surroundings::cover);
    for (var page = SCHEDULE_PAGE; page <= pages.lastPage(); page++) {
      var number = page;
      var lines = pages.placed().stream().filter(p -> p.page() == number).toList();
      printer.page(
          number,
          pen -> {
            surroundings.head(pen, number == SCHEDULE_PAGE);
            printer.lines(pen, lines);
          });
    }
    printer.page(pages.lastPage() + 1, surroundings::notes);
    return truth;
  }

  private static Truth onPages(Truth truth, Pagination pages) {
    var rows = new ArrayList<Truth.Row>();
    for (var row : truth.rows()) {
      rows.add(row.onPage(pages.page(rows.size())));
    }
    return new Truth(truth.portfolio(), truth.layout(), rows, truth.groups(), truth.netAssets());
  }

  private List<Line> columnHeads(Grid grid) {
    var heads = composition.wordings().columnHeads();
    var height = 1;
    for (var cell : Grid.cells(layout)) {
      height = Math.max(height, heads.getOrDefault(cell, List.of()).size());
    }
    var lines = new ArrayList<Line>();
    for (var i = 0; i < height; i++) {
      var pieces = new ArrayList<Piece>();
      for (var cell : Grid.cells(layout)) {
        var words = heads.getOrDefault(cell, List.of());
        // Heads stand on the lowest line.
        var index = i - (height - words.size());
        if (index >= 0 && !words.get(index).isEmpty()) {
          pieces.add(head(grid, cell, words.get(index)));
        }
      }
      lines.add(Line.of(pieces.toArray(Piece[]::new)));
    }
    return lines;
  }

  private static Piece head(Grid grid, Cell cell, String text) {
    var span = grid.span(cell);
    var left = cell == Cell.TEXT || cell == Cell.CALL;
    var x = left ? span.left() : span.right() - grid.width(grid.bold(), text);
    return new Piece(grid.bold(), grid.size(), x, 0, text);
  }
}
