package org.muniscope;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Measure;
import org.muniscope.analysis.Portfolio;
import org.muniscope.app.ImportedFiling;
import org.muniscope.cli.ChartWriter;
import org.muniscope.export.Report;
import org.muniscope.export.WholeFile;
import org.muniscope.model.HoldingGroup;
import org.muniscope.ui.cuts.CutPicture;
import org.muniscope.ui.kit.FileNames;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.PictureFormat;
import org.muniscope.ui.ladder.LadderPicture;

/**
 * The charts of a filing as files, without a window: states, headings where they are not states,
 * and the ladder, for each fund. No display is needed.
 */
public final class ChartPictures implements ChartWriter {
  @Override
  public List<Path> write(ImportedFiling imported, Path folder, Format format) throws IOException {
    startToolkit();
    var schedules = imported.filing().schedules();
    if (schedules.size() == 1) {
      var place = new Place(folder, "", format);
      return write(imported.report(), Portfolio.of(imported.filing()), place);
    }
    var written = new ArrayList<Path>();
    for (var i = 0; i < schedules.size(); i++) {
      var report = imported.report().ofFund(i + 1);
      var place = new Place(folder, "fund " + (i + 1), format);
      written.addAll(write(report, Portfolio.of(schedules.get(i)), place));
    }
    return List.copyOf(written);
  }

  /** Where pictures go, of which fund, in which form. */
  private record Place(Path folder, String fund, Format format) {
    Path file(String name) {
      return folder.resolve(
          FileNames.plain(fund, name) + "." + format.name().toLowerCase(Locale.ROOT));
    }
  }

  private static List<Path> write(Report report, Portfolio portfolio, Place place)
      throws IOException {
    UnaryOperator<Drawing> signed = drawing -> () -> drawing.draw().from(report.origin());
    var written = new ArrayList<Path>();
    written.add(write(signed.apply(states(portfolio, Cut.STATE)), place.file("states")));
    if (portfolio.grouping() != HoldingGroup.Kind.STATE) {
      written.add(write(signed.apply(states(portfolio, Cut.HEADING)), place.file("headings")));
    }
    written.add(write(signed.apply(ladder(portfolio)), place.file("maturity ladder")));
    return written;
  }

  /** Draws a picture when it is asked for, on the window's thread. */
  @FunctionalInterface
  private interface Drawing {
    Picture draw();
  }

  private static Drawing states(Portfolio portfolio, Cut cut) {
    var breakdown =
        Breakdown.of(portfolio, portfolio.holdings(), cut, Denominator.TOTAL_INVESTMENTS);
    return () -> CutPicture.of(portfolio, HoldingFilter.ALL, breakdown, Picture.Look.LIGHT);
  }

  private static Drawing ladder(Portfolio portfolio) {
    return () ->
        LadderPicture.of(portfolio, HoldingFilter.ALL, Measure.PRINCIPAL, Picture.Look.LIGHT);
  }

  private static Path write(Drawing drawing, Path file) throws IOException {
    WholeFile.write(file, drawn(drawing, file));
    return file;
  }

  /** Starts the toolkit without a display, unless it runs already. */
  private static void startToolkit() throws IOException {
    if (Platform.isFxApplicationThread()) {
      return;
    }
    System.getProperties().putIfAbsent("glass.platform", "Headless");
    System.getProperties().putIfAbsent("prism.order", "sw");
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException running) {
      return;
    } catch (UnsupportedOperationException | LinkageError e) {
      throw missing(e);
    }
  }

  private static WholeFile.Content drawn(Drawing drawing, Path file) throws IOException {
    var task = new FutureTask<>(() -> PictureFormat.of(file).draw(drawing.draw()));
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Drawing was interrupted.", e);
    } catch (ExecutionException e) {
      throw missing(e);
    }
  }

  /** Drawing fails for want of a library, as a rule. */
  private static IOException missing(Throwable e) {
    return new IOException(
        "The charts could not be drawn; on Debian the package libpangoft2-1.0-0 is needed.", e);
  }
}
